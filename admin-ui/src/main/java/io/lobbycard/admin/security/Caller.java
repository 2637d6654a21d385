package io.lobbycard.admin.security;

import java.util.Set;

/** Somebody whose credentials were verified. */
record Caller(String name, Set<String> roles) {}
