package io.lobbycard.personalization.snapshots;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Model;

/** Where the model of a new snapshot comes from; learning answers. */
public interface ModelSource {

    /** The model for a catalogue view from all that has been learned so far. */
    Model model(CatalogView catalog);
}
