package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.planning.ForecastWeek;
import org.skinweek.planning.ForecastWeek.Step;
import org.skinweek.rules.RecoveryState;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;

/** What is out of the ordinary in a week, in one line: how the skin is spared, the first thing that is new, how many more. */
final class MarkRow extends HBox {
    private final ForecastTexts texts;

    MarkRow(ForecastTexts texts) {
        this.texts = texts;
        getStyleClass().add("forecast-marks");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    void show(WeekAhead week) {
        getChildren().clear();
        List<Step> news = week.marks();
        week.week()
                .map(ForecastWeek::recovery)
                .map(RecoveryState::phase)
                .flatMap(MarkRow::picture)
                .ifPresent(getChildren()::add);
        if (!news.isEmpty()) {
            getChildren().addAll(step(news.get(0), week.start()));
        } else if (!getChildren().isEmpty()) {
            week.week()
                    .ifPresent(ahead -> getChildren()
                            .add(fixed(texts.recovery(ahead.recovery().phase()), "forecast-detail")));
        }
        if (news.size() > 1) {
            getChildren().add(fixed(texts.words().text("forecast.mark.more", news.size() - 1), "forecast-more"));
        }
    }

    private static Optional<FontIcon> picture(RecoveryState.Phase phase) {
        return switch (phase) {
            case NONE -> Optional.empty();
            case GENTLER -> Optional.of(FeatherIcons.of(Feather.FEATHER, "caution-icon"));
            case PAUSE, SEE_DOCTOR, STOPPED -> Optional.of(FeatherIcons.of(Feather.PAUSE_CIRCLE, "caution-icon"));
            case WAY_BACK -> Optional.of(FeatherIcons.of(Feather.CHEVRONS_DOWN, "caution-icon"));
        };
    }

    /** The name gives way before the figures do. */
    private List<Node> step(Step step, LocalDate start) {
        boolean ends = step.endsWithin(start);
        Label name = TextLabels.of(
                ends ? texts.words().text("forecast.mark.until", texts.name(step)) : texts.name(step), "forecast-name");
        name.setMinWidth(0);
        if (step.why() == ForecastWeek.Why.BEGINS) {
            name.setText(texts.words().text("forecast.mark.begins", texts.name(step)));
            return List.of(FeatherIcons.of(Feather.FLAG, "accent-icon"), name);
        }
        if (ends) {
            String until = step.keepsUntil().map(texts::shortDate).orElse("");
            return List.of(FeatherIcons.of(Feather.CLOCK, "accent-icon"), name, fixed(until, "forecast-detail"));
        }
        boolean ended = step.why() == ForecastWeek.Why.RUNS_OUT;
        return List.of(
                FeatherIcons.of(ended ? Feather.CLOCK : Feather.TRENDING_UP, "accent-icon", "directional"),
                name,
                fixed(Integer.toString(step.before()), "forecast-detail"),
                FeatherIcons.of(Feather.ARROW_RIGHT, "forecast-arrow", "directional"),
                fixed(Integer.toString(step.after()), "forecast-detail"));
    }

    private static Label fixed(String text, String styleClass) {
        Label label = TextLabels.of(text, styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
