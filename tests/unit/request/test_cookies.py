"""The jars of a client: what they keep of what servers set, and no more."""

import httpx

from wrapper import Client


def test_a_server_that_sets_cookies_without_end_does_not_fill_memory():
    jars = Client(api_key="x").config.cookies
    for number in range(400):
        request = httpx.Request("GET", "http://api.test/", headers={"api-key": str(number % 150)})
        headers = [("set-cookie", f"c{n}={number}") for n in range(60)]
        jars.keep(httpx.Response(200, headers=headers, request=request), request)

    assert [128, 50] == [len(jars._jars), max(len(j.jar) for j in jars._jars._values.values())]


def test_a_cookie_beyond_all_bounds_is_not_kept():
    jars = Client(api_key="x").config.cookies
    request = httpx.Request("GET", "http://api.test/")
    headers = [("set-cookie", "big=" + "x" * 5000), ("set-cookie", "small=1")]
    jars.keep(httpx.Response(200, headers=headers, request=request), request)
    jars.add_to(request, request)

    assert "small=1" == request.headers["cookie"]
