package io.lobbycard.transparency.audit.proxies;

import io.lobbycard.catalog.RepresentationTrial;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.representation.Picture;
import io.lobbycard.catalog.representation.RepresentationCheck;
import io.lobbycard.transparency.audit.stage.InventedCatalogue;
import io.lobbycard.transparency.audit.stage.Stage;

/** The invented catalogue, judged by the check with its standard thresholds. */
final class Stages {

    private static final RepresentationCheck CHECK = new RepresentationCheck(Thresholds.DEFAULT);
    private static final RepresentationTrial TRIAL = (title, scenes, kind, faces, tones, themes) ->
            CHECK.assess(title, scenes, new Picture(kind, faces, tones, themes)).representation();

    static final Stage INVENTED = InventedCatalogue.stage(TRIAL);

    private Stages() {}
}
