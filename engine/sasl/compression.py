"""The compression functions of MD5, SHA-1 and SHA-256 (RFC 1321, FIPS 180-4), on their bare states.

``hashlib`` cannot start from a saved state, and hashed secrets are saved states (spec process.md 6.1).
Each function takes the state as 32-bit words and one block of 64 octets, and returns the next state.
"""

from __future__ import annotations

import struct

State = tuple[int, ...]

MD5_START: State = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476)
SHA1_START: State = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0)
SHA256_START: State = (
    0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19,
)  # fmt: skip

_MASK = 0xFFFFFFFF
_MD5_SHIFTS = ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))
_MD5_ADDENDS = (
    0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
    0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
    0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
    0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
    0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
    0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
    0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
    0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
)  # fmt: skip
_SHA256_ADDENDS = (
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
)  # fmt: skip


def md5(state: State, block: bytes) -> State:
    """One step of MD5."""
    words = struct.unpack("<16I", block)
    a, b, c, d = state
    for step in range(64):
        turn = step // 16
        if turn == 0:
            mixed, index = (b & c) | (~b & d), step
        elif turn == 1:
            mixed, index = (d & b) | (~d & c), (5 * step + 1) % 16
        elif turn == 2:
            mixed, index = b ^ c ^ d, (3 * step + 5) % 16
        else:
            mixed, index = c ^ (b | (~d & _MASK)), (7 * step) % 16
        total = (a + (mixed & _MASK) + _MD5_ADDENDS[step] + words[index]) & _MASK
        a, d, c, b = d, c, b, (b + _left(total, _MD5_SHIFTS[turn][step % 4])) & _MASK
    return _sum(state, (a, b, c, d))


def sha1(state: State, block: bytes) -> State:
    """One step of SHA-1."""
    words = list(struct.unpack(">16I", block))
    for step in range(16, 80):
        words.append(_left(words[step - 3] ^ words[step - 8] ^ words[step - 14] ^ words[step - 16], 1))
    a, b, c, d, e = state
    for step, word in enumerate(words):
        if step < 20:
            mixed, addend = (b & c) | (~b & d), 0x5A827999
        elif step < 40:
            mixed, addend = b ^ c ^ d, 0x6ED9EBA1
        elif step < 60:
            mixed, addend = (b & c) | (b & d) | (c & d), 0x8F1BBCDC
        else:
            mixed, addend = b ^ c ^ d, 0xCA62C1D6
        total = (_left(a, 5) + (mixed & _MASK) + e + addend + word) & _MASK
        a, b, c, d, e = total, a, _left(b, 30), c, d
    return _sum(state, (a, b, c, d, e))


def sha256(state: State, block: bytes) -> State:
    """One step of SHA-256."""
    words = list(struct.unpack(">16I", block))
    for step in range(16, 64):
        near, far = words[step - 15], words[step - 2]
        small = _right(near, 7) ^ _right(near, 18) ^ (near >> 3)
        large = _right(far, 17) ^ _right(far, 19) ^ (far >> 10)
        words.append((words[step - 16] + small + words[step - 7] + large) & _MASK)
    a, b, c, d, e, f, g, h = state
    for word, addend in zip(words, _SHA256_ADDENDS, strict=True):
        chosen = (e & f) ^ (~e & _MASK & g)
        first = (h + (_right(e, 6) ^ _right(e, 11) ^ _right(e, 25)) + chosen + addend + word) & _MASK
        majority = (a & b) ^ (a & c) ^ (b & c)
        second = ((_right(a, 2) ^ _right(a, 13) ^ _right(a, 22)) + majority) & _MASK
        a, b, c, d, e, f, g, h = (first + second) & _MASK, a, b, c, (d + first) & _MASK, e, f, g
    return _sum(state, (a, b, c, d, e, f, g, h))


def _left(word: int, bits: int) -> int:
    return ((word << bits) | (word >> (32 - bits))) & _MASK


def _right(word: int, bits: int) -> int:
    return ((word >> bits) | (word << (32 - bits))) & _MASK


def _sum(before: State, after: State) -> State:
    return tuple((old + new) & _MASK for old, new in zip(before, after, strict=True))
