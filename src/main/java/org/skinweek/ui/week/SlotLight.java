package org.skinweek.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;

/** The heading of a slot, with a sign beside it while something is in hand: a word or a picture besides the colour. */
final class SlotLight {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    private final WeekTexts texts;
    private final HBox heading;
    private final Label sign = new Label();

    SlotLight(BoardSlot slot, WeekTexts texts) {
        this.texts = texts;
        boolean morning = slot.session() == Session.MORNING;
        Label session = TextLabels.of(texts.session(slot.session()), "lane-heading");
        session.setGraphic(FeatherIcons.of(morning ? Feather.SUN : Feather.MOON));
        session.setMinWidth(0);
        sign.getStyleClass().add("slot-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        heading = new HBox(session, new FlexibleSpace(), sign);
        heading.setAlignment(Pos.CENTER_LEFT);
    }

    Node heading() {
        return heading;
    }

    /** Lights a slot; an absent spot puts the light out. */
    void show(Node slot, SlotGuide.@Nullable Spot spot) {
        SlotGuide.Light light = spot == null ? null : spot.light();
        Severity severity = light == null ? null : light.severity();
        slot.pseudoClassStateChanged(BEST, light == SlotGuide.Light.BEST);
        slot.pseudoClassStateChanged(OPEN, light == SlotGuide.Light.OPEN);
        slot.pseudoClassStateChanged(BARRED, severity != null);
        boolean best = light == SlotGuide.Light.BEST;
        sign.setText(best ? texts.words().text("week.light.badge") : "");
        sign.setGraphic(severity == null ? null : SeverityMark.icon(severity));
    }
}
