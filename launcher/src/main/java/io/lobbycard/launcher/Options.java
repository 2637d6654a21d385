package io.lobbycard.launcher;

import java.util.List;

/**
 * The words of a command, of which some name a value that follows.
 *
 * @param usage how the command is used, for whoever leaves a value out
 */
record Options(List<String> words, String usage) {

    Options {
        words = List.copyOf(words);
    }

    String value(String name, String otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == words.size()) {
            throw new StartFailure(name + " needs a value. " + usage);
        }
        return words.get(at + 1);
    }
}
