"""The request that a redirect asks for, held against the one that httpx makes of it."""

import itertools

import httpx
import pytest

from wrapper._request.redirects import next_request

CHANGING = (301, 302, 303)
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
LOCATIONS = {
    "a path": "/v2/models",
    "a relative path": "others",
    "a path upwards": "../../../x",
    "a query alone": "?page=2",
    "a fragment": "/v2#there",
    "nothing": "",
    "the same origin": "http://api.test/v2",
    "the usual port": "http://api.test:80/v2",
    "https": "https://api.test/v2",
    "https at another port": "https://api.test:8443/v2",
    "another host": "http://elsewhere.test/v2",
    "another host, relative": "//elsewhere.test/v2",
    "letters beyond ASCII": "http://bücher.test/ü?ö=ä",
    "no host": "https:///v2",
    "another scheme": "ftp://api.test/v2",
    "a port that no host has": "http://api.test:99999999/",
    "capitals": "HTTP://API.test/V2",
    "an IPv6 address": "http://[::1]:8080/v2",
    "spaces": "/a b",
}
WRONG = {
    "half an IPv6 address": "http://[::1",
    "no port": "http://api.test:x/",
    "a scheme without hosts": "javascript:alert(1)",
    "a line break": "/a\x00b",
}


def request(method="POST", url="http://api.test/v1/models?a=b#here", **headers):
    content = b'{"a":1}' if method in ("POST", "PUT", "PATCH") else None
    return httpx.Request(method, url, content=content, headers={"x-kept": "1", **headers})


def response(location, status=307):
    return httpx.Response(status, headers={"location": location.encode()})


def made_by_httpx(sent, answer):
    with httpx.Client(transport=httpx.MockTransport(lambda _: answer)) as client:
        return client.send(sent, follow_redirects=False).next_request


def seen(made):
    return made.method, str(made.url), made.headers.multi_items(), b"".join(made.stream)


KEEPING = [*itertools.product(METHODS, (307, 308)), *itertools.product(("GET", "HEAD"), CHANGING)]


@pytest.mark.parametrize("location", LOCATIONS.values(), ids=LOCATIONS)
@pytest.mark.parametrize(("method", "status"), KEEPING)
def test_the_next_request_is_the_one_of_httpx(method, status, location):
    expected = made_by_httpx(request(method), response(location, status))
    actual = next_request(request(method), response(location, status))

    assert seen(expected) == seen(actual)


@pytest.mark.parametrize("status", CHANGING)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "PURGE"])
def test_no_redirect_changes_the_method(method, status):
    assert next_request(request(method), response("/v2", status)) is None


@pytest.mark.parametrize("location", WRONG.values(), ids=WRONG)
def test_an_address_that_is_none_is_the_error_of_httpx(location):
    with pytest.raises((httpx.RemoteProtocolError, httpx.InvalidURL)) as expected:
        made_by_httpx(request(), response(location))
    with pytest.raises(expected.type) as actual:
        next_request(request(), response(location))

    assert str(expected.value) == str(actual.value)


@pytest.mark.parametrize("status", [200, 300, 304, 305, 306])
def test_what_is_no_redirect_asks_for_nothing(status):
    assert next_request(request(), response("/v2", status)) is None


def test_a_redirect_without_an_address_asks_for_nothing():
    assert next_request(request(), httpx.Response(307)) is None


def test_the_body_goes_along_as_it_is():
    sent = request()

    assert next_request(sent, response("/v2")).stream is sent.stream


def test_what_travels_with_a_request_goes_along():
    sent = request()
    sent.extensions["timeout"] = limits = {"read": 1.0}

    assert next_request(sent, response("/v2")).extensions["timeout"] is limits


def test_a_host_that_was_chosen_stays_within_an_origin():
    sent = request(host="chosen.test")
    hosts = [
        next_request(sent, response(location)).headers["host"]
        for location in ("/v2", "http://elsewhere.test/")
    ]

    assert ["chosen.test", "elsewhere.test"] == hosts


def test_no_credential_comes_from_an_address():
    onward = next_request(request(), response("http://user:password@api.test/v2"))

    assert ("http://api.test/v2#here", False) == (
        str(onward.url),
        "authorization" in onward.headers,
    )


@pytest.mark.parametrize("location", ["/v2", "https://api.test/v2", "http://elsewhere.test/"])
def test_no_cookie_goes_along(location):
    assert "cookie" not in next_request(request(cookie="a=b"), response(location)).headers
