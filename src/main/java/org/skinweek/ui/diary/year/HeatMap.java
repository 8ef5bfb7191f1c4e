package org.skinweek.ui.diary.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.words.Words;

/** A year of days, each by what the seven days up to it hold of what they may. */
final class HeatMap extends DayChart {
    private static final double LABELS = 44;
    private static final double TOP = 22;
    private static final double USUAL_PITCH = 16;
    private static final double LEAST_PITCH = 8;
    private static final double MOST_PITCH = 30;
    private static final double FONT = 12;
    private static final double RING = 6;

    private final Words words;
    private YearGrid grid = new YearGrid(2000, DayOfWeek.MONDAY);
    private @Nullable DiaryTrends trends;

    /**
     * A map of no year yet.
     *
     * @param choose called with the day that the pointer or the keys are on
     * @param open called with the day that is opened
     */
    HeatMap(Words words, Consumer<LocalDate> choose, Consumer<LocalDate> open) {
        super("heat-map", words.text("trends.heat.keys"), choose, open);
        this.words = words;
    }

    /** Shows a year. */
    void show(YearGrid year, DiaryTrends shown) {
        grid = year;
        trends = shown;
        repaint();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LABELS + YearGrid.COLUMNS * USUAL_PITCH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LABELS + YearGrid.COLUMNS * LEAST_PITCH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + YearGrid.ROWS * pitch(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static double pitch(double width) {
        return Math.min(MOST_PITCH, (width - LABELS) / YearGrid.COLUMNS);
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        DiaryTrends shown = trends;
        if (shown == null) {
            return;
        }
        double pitch = pitch(width);
        label(graphics, pitch);
        CellPainter cells = new CellPainter(this, graphics, pitch);
        for (LocalDate day = grid.first(); !day.isAfter(grid.last()); day = day.plusDays(1)) {
            double x = x(day, pitch);
            double y = y(day, pitch);
            shown.exfoliation(day).ifPresent(each -> cells.paint(CellMark.of(each, shown.budget()), x, y));
        }
        ring(graphics, shown.today(), pitch);
    }

    @Override
    Optional<Bounds> place(LocalDate day) {
        if (trends == null || day.getYear() != grid.year()) {
            return Optional.empty();
        }
        double pitch = pitch(getWidth());
        double size = Math.ceil(pitch) + 2;
        double x = LABELS + (grid.column(day) + 0.5) * pitch;
        return Optional.of(new BoundingBox(Math.round(x - size / 2), Math.round(y(day, pitch) - size / 2), size, size));
    }

    private void label(GraphicsContext graphics, double pitch) {
        graphics.setFill(color(ChartColor.MUTED));
        graphics.setFont(Font.font("Inter", FONT));
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setTextAlign(mirrored() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        for (int row = 0; row < YearGrid.ROWS; row += 2) {
            String name = grid.firstDayOfWeek().plus(row).getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
            graphics.fillText(name, mirrored() ? getWidth() : 0, TOP + (row + 0.5) * pitch);
        }
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(grid.year(), month, 1);
            int column = grid.column(first) + (grid.row(first) > 0 ? 1 : 0);
            double edge = x(column, pitch) + (mirrored() ? pitch / 2 : -pitch / 2);
            graphics.fillText(
                    first.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()), edge, TOP / 2 - 2);
        }
    }

    private void ring(GraphicsContext graphics, LocalDate today, double pitch) {
        if (today.getYear() == grid.year()) {
            double size = pitch + 1;
            graphics.setStroke(color(ChartColor.ACCENT));
            graphics.setLineWidth(1);
            graphics.strokeRoundRect(x(today, pitch) - size / 2, y(today, pitch) - size / 2, size, size, RING, RING);
        }
    }

    private double x(LocalDate day, double pitch) {
        return x(grid.column(day), pitch);
    }

    private double x(int column, double pitch) {
        double along = LABELS + (column + 0.5) * pitch;
        return mirrored() ? getWidth() - along : along;
    }

    private double y(LocalDate day, double pitch) {
        return TOP + (grid.row(day) + 0.5) * pitch;
    }

    @Override
    Optional<LocalDate> at(double x, double y) {
        double pitch = pitch(getWidth());
        int column = (int) Math.floor((x - LABELS) / pitch);
        int row = (int) Math.floor((y - TOP) / pitch);
        return column < 0 ? Optional.empty() : grid.day(column, row);
    }

    @Override
    LocalDate start() {
        DiaryTrends shown = trends;
        return shown != null && shown.today().getYear() == grid.year() ? shown.today() : grid.last();
    }

    @Override
    Optional<LocalDate> go(KeyCode key, LocalDate from) {
        int forward = mirrored() ? -YearGrid.ROWS : YearGrid.ROWS;
        return switch (key) {
            case LEFT, KP_LEFT -> Optional.of(from.minusDays(forward));
            case RIGHT, KP_RIGHT -> Optional.of(from.plusDays(forward));
            case UP, KP_UP -> Optional.of(from.minusDays(1));
            case DOWN, KP_DOWN -> Optional.of(from.plusDays(1));
            case HOME -> Optional.of(grid.first());
            case END -> Optional.of(grid.last());
            default -> Optional.empty();
        };
    }
}
