package org.skinweek.ui.diary.year;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.ui.kit.PaintedChart;

/** Paints the marks of the year. */
final class CellPainter {
    /** The side of the cell for which sizes are given. */
    private static final double CELL = 16;

    private static final double MOST_CELL = 28;
    private static final double THIN = 1.2;
    private static final double SIGN = 11;

    private final PaintedChart colors;
    private final GraphicsContext graphics;
    private final double pitch;

    /** @param pitch from one cell to the next, in pixels */
    CellPainter(PaintedChart colors, GraphicsContext graphics, double pitch) {
        this.colors = colors;
        this.graphics = graphics;
        this.pitch = pitch;
    }

    /** Paints a mark around a point. */
    void paint(CellMark mark, double x, double y) {
        double size = Math.max(2, Math.round(mark.size() * Math.min(pitch, MOST_CELL) / CELL));
        double left = Math.round(x - size / 2);
        double top = Math.round(y - size / 2);
        double arc = Math.min(size / 2, 5);
        switch (mark) {
            case UNKNOWN -> line(left, y, size);
            case NONE -> fill(ChartColor.MUTED, left, top, size, size);
            case LITTLE -> fill(ChartColor.ACCENT, left, top, size, arc * 2);
            case MUCH -> fill(ChartColor.ACCENT, left, top, size, arc);
            case FULL -> fill(ChartColor.FULL, left, top, size, arc);
            case OVER -> {
                fill(ChartColor.OVER, left, top, size, arc);
                sign(colors.color(ChartColor.ON_OVER), x, y, size);
            }
            case PLANNED_NONE -> outline(ChartColor.OUTLINE, left, top, size, size);
            case PLANNED -> outline(ChartColor.OUTLINE, left, top, size, arc);
            case PLANNED_OVER -> {
                outline(ChartColor.OVER, left, top, size, arc);
                sign(colors.color(ChartColor.OVER), x, y, size);
            }
        }
    }

    private void fill(ChartColor color, double left, double top, double size, double arc) {
        graphics.setFill(colors.color(color));
        graphics.fillRoundRect(left, top, size, size, arc, arc);
    }

    private void outline(ChartColor color, double left, double top, double size, double arc) {
        graphics.setStroke(colors.color(color));
        graphics.setLineWidth(THIN);
        graphics.strokeRoundRect(left + 0.5, top + 0.5, size - 1, size - 1, arc, arc);
    }

    private void line(double left, double y, double size) {
        graphics.setStroke(colors.color(ChartColor.OUTLINE));
        graphics.setLineWidth(THIN);
        graphics.strokeLine(left, Math.round(y) + 0.5, left + size, Math.round(y) + 0.5);
    }

    private void sign(Color color, double x, double y, double size) {
        graphics.setFill(color);
        graphics.setFont(Font.font("Inter", FontWeight.BOLD, SIGN * size / CellMark.OVER.size()));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.fillText("!", x, y);
    }
}
