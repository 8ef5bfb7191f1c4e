package org.skinweek.ui.skin;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.kit.FeatherIcons;

/** A face for each way in which the skin may feel: told apart by its shape, and by its colour only besides. */
public final class SkinFaces {
    private SkinFaces() {}

    /** The face of a feeling, fine where there is no level; a screen reader reads the text beside it instead. */
    public static FontIcon of(Optional<SymptomLevel> level) {
        return level.map(SkinFaces::of).orElseGet(() -> FeatherIcons.of(Feather.SMILE, "accent-icon"));
    }

    private static FontIcon of(SymptomLevel level) {
        return switch (level) {
            case MILD -> FeatherIcons.of(Feather.MEH, "caution-icon");
            case MODERATE -> FeatherIcons.of(Feather.FROWN, "stop-icon");
            case SEVERE -> FeatherIcons.of(Feather.ALERT_CIRCLE, "stop-icon");
            case ALLERGIC -> FeatherIcons.of(Feather.ALERT_OCTAGON, "stop-icon");
        };
    }
}
