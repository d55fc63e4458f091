"""A client goes to the workers of `multiprocessing`, which start in either way."""

import multiprocessing

from tests.lifecycle.asking import ask, make

client = make()

if __name__ == "__main__":
    assert "before" == ask(client, "before")
    names = [str(number) for number in range(8)]
    for method in ("fork", "spawn"):
        with multiprocessing.get_context(method).Pool(2) as pool:
            assert names == pool.starmap(ask, [(client, name) for name in names])
            pool.close()
            pool.join()
    assert "after" == ask(client, "after")
    print("right")
