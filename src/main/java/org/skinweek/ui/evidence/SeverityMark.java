package org.skinweek.ui.evidence;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.rules.Severity;
import org.skinweek.ui.kit.FeatherIcons;

/** How a severity looks: a picture of its own beside its colour. */
public final class SeverityMark {
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    private SeverityMark() {}

    /** The picture of a severity. */
    public static FontIcon icon(Severity severity) {
        return switch (severity) {
            case STOP -> FeatherIcons.of(Feather.ALERT_OCTAGON, "stop-icon");
            case CAUTION -> FeatherIcons.of(Feather.ALERT_TRIANGLE, "caution-icon");
            case TIP -> FeatherIcons.of(Feather.INFO, "accent-icon");
            case REASSURANCE -> FeatherIcons.of(Feather.CHECK, "accent-icon");
        };
    }

    /** The style class of a text of that severity. */
    public static String textStyle(Severity severity) {
        return switch (severity) {
            case STOP -> "stop-text";
            case CAUTION -> "caution-text";
            case TIP, REASSURANCE -> "accent-text";
        };
    }

    /** Lets the stylesheet see the severity of a node; absent for none. */
    public static void apply(Node node, @Nullable Severity severity) {
        node.pseudoClassStateChanged(CAUTION, severity == Severity.CAUTION);
        node.pseudoClassStateChanged(STOP, severity == Severity.STOP);
    }
}
