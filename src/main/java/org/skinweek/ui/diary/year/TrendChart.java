package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/**
 * What was, and what is planned, on one time axis: the skin above, then acids and scrubs, retinoids and the score. What is
 * told of the chosen day stands below.
 */
final class TrendChart extends DayChart {
    private static final double LABELS = 88;
    private static final double TOP = 24;
    /** Room behind today for the names of lines. */
    private static final double END_NAMES = 72;

    private static final double AXIS = 28;
    private static final double DATES_APART = 64;
    private static final int WEEK = 7;

    private final Words words;
    private final DateWords dates;
    private final List<ChartLane> lanes;
    private @Nullable DiaryTrends trends;
    private ChartSpan span = ChartSpan.SIXTEEN_WEEKS;

    /**
     * A chart of nothing yet.
     *
     * @param choose called with the day that the pointer or the keys are on
     * @param open called with the day that is opened
     */
    TrendChart(Words words, Consumer<LocalDate> choose, Consumer<LocalDate> open) {
        super("trend-chart", words.text("trends.chart.keys"), choose, open);
        this.words = words;
        this.dates = new DateWords(words);
        this.lanes =
                List.of(new SkinLane(words), new ExfoliationLane(words), new RetinoidLane(words), new KeptLane(words));
    }

    /** Shows some time. */
    void show(DiaryTrends shown, ChartSpan time) {
        trends = shown;
        span = time;
        repaint();
    }

    @Override
    protected double computePrefHeight(double width) {
        return lanesEnd() + AXIS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LABELS * 3;
    }

    private double lanesEnd() {
        return TOP + lanes.stream().mapToDouble(ChartLane::height).sum();
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        DiaryTrends shown = trends;
        if (shown == null) {
            return;
        }
        ChartPen pen = pen(graphics, shown, width);
        double top = TOP;
        for (ChartLane lane : lanes) {
            lane.paint(pen, shown, top);
            top += lane.height();
        }
        dates(pen, top + AXIS / 2);
        today(pen, shown.today());
        pen.centred(words.text("trends.chart.today"), pen.axis().x(shown.today()), TOP / 2 - 3, ChartColor.INK, true);
    }

    @Override
    Optional<Bounds> place(LocalDate day) {
        DiaryTrends shown = trends;
        if (shown == null) {
            return Optional.empty();
        }
        TimeAxis axis = axis(shown, getWidth(), false);
        return axis.has(day)
                ? Optional.of(new BoundingBox(Math.round(axis.x(day)), TOP - 8, 1, lanesEnd() - TOP + 8))
                : Optional.empty();
    }

    private ChartPen pen(GraphicsContext graphics, DiaryTrends shown, double width) {
        return new ChartPen(this, graphics, axis(shown, width, mirrored()), mirrored() ? width : 0);
    }

    private TimeAxis axis(DiaryTrends shown, double width, boolean mirrored) {
        LocalDate first = span.first(shown.today(), shown.first());
        LocalDate last = span.last(shown.today());
        double room = Math.max(1, width - LABELS);
        // lines are named at their ends, which are today at the latest
        double ahead =
                1.0 * (last.toEpochDay() - shown.today().toEpochDay()) / (last.toEpochDay() - first.toEpochDay() + 1);
        double needed = Math.max(0, (END_NAMES - ahead * room) / (1 - ahead));
        return new TimeAxis(first, last, mirrored ? width - LABELS : LABELS, Math.max(1, room - needed), mirrored);
    }

    private void today(ChartPen pen, LocalDate today) {
        pen.stroke(ChartColor.OUTLINE, 1);
        pen.graphics().setLineDashes(1, 3);
        double x = Math.round(pen.axis().x(today)) + 0.5;
        pen.graphics().strokeLine(x, TOP - 8, x, lanesEnd());
        pen.graphics().setLineDashes();
    }

    private void dates(ChartPen pen, double y) {
        TimeAxis axis = pen.axis();
        int every = axis.labelEvery(DATES_APART);
        boolean years = axis.days() > 2 * 366;
        for (LocalDate day = axis.first().plusDays(every / 2); axis.has(day); day = day.plusDays(every)) {
            String text = years ? dates.monthBrief(day) : dates.shortest(day);
            pen.centred(text, axis.x(day), y, ChartColor.MUTED, false);
        }
    }

    @Override
    Optional<LocalDate> at(double x, double y) {
        DiaryTrends shown = trends;
        return shown == null || x < LABELS
                ? Optional.empty()
                : Optional.of(axis(shown, getWidth(), false).day(x - LABELS));
    }

    @Override
    LocalDate start() {
        DiaryTrends shown = trends;
        return shown == null ? LocalDate.EPOCH : shown.today();
    }

    @Override
    Optional<LocalDate> go(KeyCode key, LocalDate from) {
        DiaryTrends shown = trends;
        if (shown == null) {
            return Optional.empty();
        }
        LocalDate first = span.first(shown.today(), shown.first());
        LocalDate last = span.last(shown.today());
        int forward = mirrored() ? -1 : 1;
        @Nullable
        LocalDate to = switch (key) {
            case LEFT, KP_LEFT -> from.minusDays(forward);
            case RIGHT, KP_RIGHT -> from.plusDays(forward);
            case UP, KP_UP -> from.minusDays(WEEK);
            case DOWN, KP_DOWN -> from.plusDays(WEEK);
            case HOME -> first;
            case END -> last;
            default -> null;
        };
        return Optional.ofNullable(to).map(day -> day.isBefore(first) ? first : day.isAfter(last) ? last : day);
    }
}
