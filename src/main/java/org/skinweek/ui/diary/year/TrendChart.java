package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.ui.kit.PaintedChart;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/**
 * What was, and what is planned, on one time axis: the skin above, then acids and scrubs, retinoids and the score. The
 * pointer and the arrow keys choose a day, which is told below.
 */
final class TrendChart extends PaintedChart {
    private static final double LABELS = 88;
    private static final double TOP = 24;
    /** Room behind today for the names of lines. */
    private static final double END_NAMES = 72;

    private static final double AXIS = 28;
    private static final double DATES_APART = 64;
    private static final int WEEK = 7;

    private final Words words;
    private final DateWords dates;
    private final Consumer<LocalDate> choose;
    private final Consumer<LocalDate> open;
    private final List<ChartLane> lanes;
    private @Nullable DiaryTrends trends;
    private ChartSpan span = ChartSpan.SIXTEEN_WEEKS;
    private @Nullable LocalDate chosen;

    /**
     * A chart of nothing yet.
     *
     * @param choose called with the day that the pointer or the keys are on
     * @param open called with the day that is opened
     */
    TrendChart(Words words, Consumer<LocalDate> choose, Consumer<LocalDate> open) {
        this.words = words;
        this.dates = new DateWords(words);
        this.choose = choose;
        this.open = open;
        this.lanes =
                List.of(new SkinLane(words), new ExfoliationLane(words), new RetinoidLane(words), new KeptLane(words));
        getStyleClass().addAll("trend-chart", "focus-ring");
        setId("trend-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(words.text("trends.chart.keys"));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> at(event));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (chosen != null) {
                open.accept(chosen);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows some time. */
    void show(DiaryTrends shown, ChartSpan time) {
        trends = shown;
        span = time;
        repaint();
    }

    /**
     * Marks a day.
     *
     * @param told what is said of it, for screen readers
     */
    void mark(@Nullable LocalDate day, String told) {
        chosen = day;
        setAccessibleText(words.text("trends.chart.spoken", told));
        repaint();
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + lanes.stream().mapToDouble(ChartLane::height).sum() + AXIS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LABELS * 3;
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        DiaryTrends shown = trends;
        if (shown == null) {
            return;
        }
        TimeAxis axis = axis(shown, width);
        ChartPen pen = new ChartPen(this, graphics, axis, mirrored() ? width : 0);
        double top = TOP;
        for (ChartLane lane : lanes) {
            lane.paint(pen, shown, top);
            top += lane.height();
        }
        dates(pen, top + AXIS / 2);
        line(pen, shown.today(), top, ChartColor.OUTLINE, true);
        pen.centred(words.text("trends.chart.today"), axis.x(shown.today()), TOP / 2 - 3, ChartColor.INK, true);
        if (chosen != null && axis.has(chosen)) {
            line(pen, chosen, top, ChartColor.INK, false);
        }
    }

    private TimeAxis axis(DiaryTrends shown, double width) {
        LocalDate first = span.first(shown.today(), shown.first());
        LocalDate last = span.last(shown.today());
        double room = Math.max(1, width - LABELS);
        // lines are named at their ends, which are today at the latest
        double ahead =
                1.0 * (last.toEpochDay() - shown.today().toEpochDay()) / (last.toEpochDay() - first.toEpochDay() + 1);
        double needed = Math.max(0, (END_NAMES - ahead * room) / (1 - ahead));
        return new TimeAxis(first, last, mirrored() ? width - LABELS : LABELS, Math.max(1, room - needed), mirrored());
    }

    private static void line(ChartPen pen, LocalDate day, double bottom, ChartColor color, boolean dotted) {
        pen.stroke(color, 1);
        if (dotted) {
            pen.graphics().setLineDashes(1, 3);
        }
        double x = Math.round(pen.axis().x(day)) + 0.5;
        pen.graphics().strokeLine(x, TOP - 8, x, bottom);
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

    private void at(MouseEvent event) {
        DiaryTrends shown = trends;
        if (shown != null && event.getX() >= LABELS) {
            // the region itself is mirrored, so its coordinates run with time
            choose.accept(axis(shown, getWidth()).day(event.getX() - LABELS));
        }
    }

    private void pressed(KeyEvent event) {
        DiaryTrends shown = trends;
        if (shown == null) {
            return;
        }
        LocalDate from = chosen == null ? shown.today() : chosen;
        int forward = mirrored() ? -1 : 1;
        @Nullable
        LocalDate to = switch (event.getCode()) {
            case LEFT, KP_LEFT -> from.minusDays(forward);
            case RIGHT, KP_RIGHT -> from.plusDays(forward);
            case UP, KP_UP -> from.minusDays(WEEK);
            case DOWN, KP_DOWN -> from.plusDays(WEEK);
            case HOME -> span.first(shown.today(), shown.first());
            case END -> span.last(shown.today());
            default -> null;
        };
        if (to != null) {
            TimeAxis axis = axis(shown, Math.max(LABELS + 1, getWidth()));
            choose.accept(to.isBefore(axis.first()) ? axis.first() : to.isAfter(axis.last()) ? axis.last() : to);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.accept(from);
            event.consume();
        }
    }
}
