package io.lobbycard.catalog.representation;

import java.util.stream.Stream;

/** One kind of claim that a picture can make, held against its title. */
interface Rule {

    Stream<Finding> check(Claims claims);
}
