package io.lobbycard.database;

/**
 * Fired once in the life of a server, on a background thread and outside any transaction, when the tables of every
 * module are at their newest version. Where one observer needs what another has stored, {@code @Priority} orders
 * them: catalogue 100, personalization 200, transparency 300.
 *
 * @param migrations how many migrations ran, over all modules; 0 if all tables were up to date
 */
public record DatabaseReady(int migrations) {}
