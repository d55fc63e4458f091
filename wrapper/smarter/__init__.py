"""What Smarter's client knows of its platform: addresses, chatbots, errors."""
