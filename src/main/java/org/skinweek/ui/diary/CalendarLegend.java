package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.skin.SkinFaces;
import org.skinweek.ui.skin.SkinFeelings;
import org.skinweek.words.Words;

/** What the shapes and signs of the shown month stand for: those that are in it, and no others. */
final class CalendarLegend extends FlowPane {
    private final Words words;

    CalendarLegend(Words words) {
        super(16, 4);
        this.words = words;
        getStyleClass().add("calendar-legend");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Explains some days. */
    void show(List<CalendarDay> days) {
        Set<ActiveFamily> families = EnumSet.noneOf(ActiveFamily.class);
        Set<ActiveFamily> planned = EnumSet.noneOf(ActiveFamily.class);
        days.stream()
                .flatMap(day -> Stream.concat(day.morning().stream(), day.evening().stream()))
                .forEach(treatment -> {
                    families.add(treatment.family());
                    if (treatment.planned()) {
                        planned.add(treatment.family());
                    }
                });
        List<Node> parts = new ArrayList<>();
        families.forEach(family -> parts.add(part(new ActiveBadge(family), words.textOf("common.family.", family))));
        planned.stream()
                .reduce((one, last) -> last)
                .ifPresent(family -> parts.add(part(ActiveBadge.planned(family), words.text("diary.legend.planned"))));
        for (Optional<SymptomLevel> level : SkinFeelings.ALL) {
            if (days.stream().anyMatch(day -> day.feelings().contains(level))) {
                parts.add(part(SkinFaces.of(level), words.text("diary.feeling." + SkinFeelings.key(level))));
            }
        }
        if (days.stream().anyMatch(CalendarDay::over)) {
            parts.add(part(FeatherIcons.of(Feather.ALERT_TRIANGLE, "caution-icon"), words.text("diary.legend.over")));
        }
        parts.add(TextLabels.of(words.text("diary.legend.sessions"), "note"));
        getChildren().setAll(parts);
    }

    private static Label part(Node mark, String text) {
        Label part = TextLabels.of(text, "note");
        part.setGraphic(mark);
        return part;
    }
}
