package io.lobbycard.catalog.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCatalogTest {

    private final RecordedCatalog catalog = new RecordedCatalog();

    @Test
    void everyTitleAndPictureGetsInOnceHoweverOftenItIsSeeded() {
        DemoCatalog demo = new DemoCatalog(catalog, catalog, Runnable::run, poster -> new byte[0]);
        long pictures = DemoTitles.all().stream()
                .mapToLong(title -> title.pictures().size())
                .sum();

        demo.seed().join();
        assertEquals(DemoTitles.all().size(), catalog.titles.size());
        assertEquals(pictures, catalog.artworks.size());

        assertEquals(0, demo.seed().join());
        assertEquals(pictures, catalog.calls);
    }

    @Test
    void everyTitleHasItsNeutralPictureBeforeTheOthersFollow() {
        new DemoCatalog(catalog, catalog, Runnable::run, poster -> new byte[0])
                .seed()
                .join();

        var order = catalog.artworks.values().stream().toList();
        int lastNeutral = order.lastIndexOf(order.stream()
                .filter(artwork -> artwork.neutral())
                .reduce((a, b) -> b)
                .orElseThrow());
        assertEquals(
                DemoTitles.all().size(),
                order.subList(0, lastNeutral + 1).stream()
                        .map(artwork -> artwork.title())
                        .collect(Collectors.toSet())
                        .size());
        assertTrue(lastNeutral < order.size() / 2);
    }
}
