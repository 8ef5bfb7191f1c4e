package org.skinweek.ui.diary.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.skinweek.trends.DayKind;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.trends.ExfoliationDay;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.ui.kit.PaintedChart;
import org.skinweek.words.Words;

/**
 * A year of days, each by what the seven days up to it hold of what they may. The pointer and the arrow keys choose a day,
 * which is told beside it; a press or Enter opens it.
 */
final class HeatMap extends PaintedChart {
    private static final double LABELS = 44;
    private static final double TOP = 22;
    private static final double MOST_PITCH = 30;
    private static final double FONT = 12;

    private final Words words;
    private final Consumer<LocalDate> choose;
    private final Consumer<LocalDate> open;
    private YearGrid grid = new YearGrid(2000, DayOfWeek.MONDAY);
    private Function<LocalDate, Optional<ExfoliationDay>> days = date -> Optional.empty();
    private double budget;
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable LocalDate chosen;

    /**
     * A map of no year yet.
     *
     * @param choose called with the day that the pointer or the keys are on
     * @param open called with the day that is opened
     */
    HeatMap(Words words, Consumer<LocalDate> choose, Consumer<LocalDate> open) {
        this.words = words;
        this.choose = choose;
        this.open = open;
        getStyleClass().addAll("heat-map", "focus-ring");
        setId("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(words.text("trends.heat.keys"));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> at(event).ifPresent(choose));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(open));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows a year. */
    void show(YearGrid year, DiaryTrends shown) {
        grid = year;
        days = shown::exfoliation;
        budget = shown.budget();
        today = shown.today();
        repaint();
    }

    /**
     * Marks a day.
     *
     * @param told what is said of it, for screen readers
     */
    void mark(@Nullable LocalDate day, String told) {
        chosen = day;
        setAccessibleText(words.text("trends.heat.spoken", grid.year(), told));
        repaint();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LABELS + YearGrid.COLUMNS * 16;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LABELS + YearGrid.COLUMNS * 8;
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
        double pitch = pitch(width);
        CellPainter cells = new CellPainter(this, graphics, pitch);
        label(graphics, pitch);
        for (LocalDate day = grid.first(); !day.isAfter(grid.last()); day = day.plusDays(1)) {
            double x = x(grid.column(day), pitch);
            double y = TOP + (grid.row(day) + 0.5) * pitch;
            days.apply(day)
                    .filter(each -> each.kind() != DayKind.BEFORE)
                    .ifPresent(each -> cells.paint(CellMark.of(each, budget), x, y));
            if (day.equals(today)) {
                ring(graphics, x, y, pitch, 1, ChartColor.ACCENT);
            }
            if (day.equals(chosen)) {
                ring(graphics, x, y, pitch, 2, ChartColor.INK);
            }
        }
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

    private void ring(GraphicsContext graphics, double x, double y, double pitch, double line, ChartColor color) {
        double size = pitch + 1;
        graphics.setStroke(color(color));
        graphics.setLineWidth(line);
        graphics.strokeRoundRect(x - size / 2, y - size / 2, size, size, 6, 6);
    }

    private double x(int column, double pitch) {
        double along = LABELS + (column + 0.5) * pitch;
        return mirrored() ? getWidth() - along : along;
    }

    private Optional<LocalDate> at(MouseEvent event) {
        double pitch = pitch(getWidth());
        // the region itself is mirrored, so its coordinates run with time
        int column = (int) Math.floor((event.getX() - LABELS) / pitch);
        int row = (int) Math.floor((event.getY() - TOP) / pitch);
        return column < 0 ? Optional.empty() : grid.day(column, row);
    }

    private void pressed(KeyEvent event) {
        LocalDate from = chosen == null || chosen.getYear() != grid.year() ? start() : chosen;
        int forward = mirrored() ? -YearGrid.ROWS : YearGrid.ROWS;
        @Nullable
        LocalDate to = switch (event.getCode()) {
            case LEFT, KP_LEFT -> from.minusDays(forward);
            case RIGHT, KP_RIGHT -> from.plusDays(forward);
            case UP, KP_UP -> from.minusDays(1);
            case DOWN, KP_DOWN -> from.plusDays(1);
            case HOME -> grid.first();
            case END -> grid.last();
            default -> null;
        };
        if (to != null) {
            choose.accept(to);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.accept(from);
            event.consume();
        }
    }

    private LocalDate start() {
        return today.getYear() == grid.year() ? today : grid.last();
    }
}
