"""Profiles of servers that differ from OpenAI in address and credential only.

    from wrapper import Client
    from wrapper.providers.presets import OLLAMA

    client = Client(profile=OLLAMA)

Local servers need no key; a key is sent only where it is given or in the environment. Embeddings
are requested as numbers, because none of these servers is known to send base64.
"""

from dataclasses import replace

from ..profile import Profile

_OTHERS = Profile(
    base_url_env="",
    organization_env="",
    project_env="",
    webhook_secret_env="",
    base64_embeddings=False,
)
"""Settings of OpenAI's own service; requests to other servers go without them."""
_LOCAL = replace(_OTHERS, api_key_required=False)

# Source: https://github.com/ollama/ollama/blob/main/docs/openai.md
# Source of the key, which only ollama.com asks for: https://docs.ollama.com/api/authentication
OLLAMA = replace(
    _LOCAL,
    name="Ollama",
    base_url="http://localhost:11434/v1",
    api_key_env="OLLAMA_API_KEY",
    unreachable_hint="is it running? `ollama serve` starts it",
)

# Source: https://docs.vllm.ai/en/v0.8.1/serving/openai_compatible_server.html
# Source of the key: https://docs.vllm.ai/en/stable/configuration/env_vars/
VLLM = replace(
    _LOCAL,
    name="vLLM",
    base_url="http://localhost:8000/v1",
    api_key_env="VLLM_API_KEY",
    unreachable_hint="is it running? `vllm serve MODEL` starts it",
)

# Source: https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md
# Source of the coming port: https://github.com/ggml-org/llama.cpp/pull/26508
LLAMA_CPP = replace(
    _LOCAL,
    name="llama.cpp",
    base_url="http://localhost:8080/v1",
    api_key_env="LLAMA_API_KEY",
    unreachable_hint="is it running? `llama-server -m FILE` starts it;"
    " later versions listen on port 9931, so pass base_url='http://localhost:9931/v1' for them",
)

# Source: https://lmstudio.ai/docs/developer/openai-compat
# Source of the key: https://lmstudio.ai/docs/developer/core/authentication
LM_STUDIO = replace(
    _LOCAL,
    name="LM Studio",
    base_url="http://localhost:1234/v1",
    api_key_env="LM_API_TOKEN",
    unreachable_hint="is it running? `lms server start` starts it",
)

# Source: https://console.groq.com/docs/openai
GROQ = replace(
    _OTHERS,
    name="Groq",
    base_url="https://api.groq.com/openai/v1",
    api_key_env="GROQ_API_KEY",
)

# Source: https://docs.mistral.ai/api
MISTRAL = replace(
    _OTHERS,
    name="Mistral",
    base_url="https://api.mistral.ai/v1",
    api_key_env="MISTRAL_API_KEY",
)

# Source: https://docs.together.ai/docs/inference/openai-compatibility
TOGETHER = replace(
    _OTHERS,
    name="Together",
    base_url="https://api.together.ai/v1",
    api_key_env="TOGETHER_API_KEY",
)

# Source: https://openrouter.ai/docs/community/openai-sdk
OPENROUTER = replace(
    _OTHERS,
    name="OpenRouter",
    base_url="https://openrouter.ai/api/v1",
    api_key_env="OPENROUTER_API_KEY",
)

# Source: https://api-docs.deepseek.com/
DEEPSEEK = replace(
    _OTHERS,
    name="DeepSeek",
    base_url="https://api.deepseek.com",
    api_key_env="DEEPSEEK_API_KEY",
)

__all__ = [
    "DEEPSEEK",
    "GROQ",
    "LLAMA_CPP",
    "LM_STUDIO",
    "MISTRAL",
    "OLLAMA",
    "OPENROUTER",
    "TOGETHER",
    "VLLM",
]
