package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.AccountChange;

/** A change of an account was written, in a transaction that may still fail. */
record AccountChangeNoted(AccountChange change) {}
