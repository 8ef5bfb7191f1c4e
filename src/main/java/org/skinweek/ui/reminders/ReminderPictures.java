package org.skinweek.ui.reminders;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.product.ActiveBadge;

/** The picture of a kind of reminder; what is about an active has the shape of its family. */
final class ReminderPictures {
    private ReminderPictures() {}

    /** The picture of a line of the agenda. */
    static Node of(AgendaLine line) {
        @Nullable ActiveFamily family = line.family();
        return family == null ? icon(line.kind(), line.session(), "quiet-icon") : new ActiveBadge(family);
    }

    /** The picture of a kind. */
    static FontIcon icon(ReminderKind kind, Session session, String style) {
        return FeatherIcons.of(
                switch (kind) {
                    case STEPS -> session == Session.MORNING ? Feather.SUNRISE : Feather.MOON;
                    case REST_NIGHT -> Feather.MOON;
                    case PAUSE -> Feather.PAUSE_CIRCLE;
                    case EXFOLIATION_DAY -> Feather.WIND;
                    case SUNSCREEN -> Feather.SUN;
                    case LAST_ONE -> Feather.MINUS_CIRCLE;
                    case LOG -> Feather.EDIT_3;
                    case RAMP_STEP -> Feather.TRENDING_UP;
                    case INTRODUCTION -> Feather.PLUS_CIRCLE;
                    case EXPIRY -> Feather.PACKAGE;
                    case PATCH_TEST -> Feather.CROSSHAIR;
                    case EVENT -> Feather.CALENDAR;
                    case RETURN -> Feather.HOME;
                    case BACKUP -> Feather.SAVE;
                },
                style);
    }
}
