package org.skinweek.ui.learn;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Verdict;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** How a claim stands, as a picture beside a text: each standing has a shape of its own besides its colour. */
final class StandingMark {
    private StandingMark() {}

    static Label beside(String text, Verdict.Standing standing, String... styleClasses) {
        Label label = TextLabels.wrapped(text, styleClasses);
        label.setGraphic(FeatherIcons.of(icon(standing), colour(standing)));
        label.getStyleClass()
                .addAll("standing", "standing-" + Words.key(standing).replace('_', '-'));
        return label;
    }

    private static Feather icon(Verdict.Standing standing) {
        return switch (standing) {
            case HOLDS -> Feather.CHECK_CIRCLE;
            case PARTLY -> Feather.PIE_CHART;
            case OPEN -> Feather.HELP_CIRCLE;
            case NOT_SHOWN -> Feather.X_CIRCLE;
            case CONTEXT -> Feather.INFO;
        };
    }

    private static String colour(Verdict.Standing standing) {
        return switch (standing) {
            case HOLDS, PARTLY -> "accent-icon";
            case NOT_SHOWN -> "caution-icon";
            case OPEN, CONTEXT -> "note-icon";
        };
    }
}
