"""The interpreter ends while streams are open, and no client was closed."""

from tests.lifecycle.asking import ask, make
from tests.load.echo import question

client = make()
assert "1" == ask(client, 1)
untouched = client.chat.completions.create(**question("a"), stream=True)
begun = make().chat.completions.create(**question("b"), stream=True)
assert "b.0" == next(begun).choices[0].delta.content
loop = iter(make().chat.completions.create(**question("c"), stream=True))
assert "c.0" == next(loop).choices[0].delta.content
managed = client.chat.completions.with_streaming_response.create(**question("d"), stream=True)
response = managed.__enter__()
print("right")
