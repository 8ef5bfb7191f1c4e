package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.ui.kit.PaintedChart;

/** Paints lines and texts of a chart in the colours of the theme, whichever way time runs. */
final class ChartPen {
    private static final double FONT = 12;
    private static final double LABEL_GAP = 8;
    /** Around a text on a ground of its own. */
    private static final double GROUND = 3;

    private final PaintedChart colors;
    private final GraphicsContext graphics;
    private final TimeAxis axis;
    private final double edge;

    /** @param edge where the names at the beginning of the chart begin */
    ChartPen(PaintedChart colors, GraphicsContext graphics, TimeAxis axis, double edge) {
        this.colors = colors;
        this.graphics = graphics;
        this.axis = axis;
        this.edge = edge;
    }

    TimeAxis axis() {
        return axis;
    }

    GraphicsContext graphics() {
        return graphics;
    }

    /** Sets the colour and width of lines. */
    void stroke(ChartColor color, double width) {
        graphics.setStroke(colors.color(color));
        graphics.setLineWidth(width);
        graphics.setLineDashes();
    }

    /** Sets the colour of areas. */
    void fill(ChartColor color) {
        graphics.setFill(colors.color(color));
    }

    /** Lines that follow are dashed. */
    void dashed() {
        graphics.setLineDashes(4, 3);
    }

    /** A line across the chart. */
    void rule(double y) {
        stroke(ChartColor.LINE, 1);
        double line = Math.round(y) + 0.5;
        graphics.strokeLine(
                axis.start(axis.first()), line, axis.start(axis.last().plusDays(1)), line);
    }

    /** A text where a chart begins, such as the name of a line. */
    void name(String text, double y) {
        text(text, edge, y, ChartColor.MUTED, false, axis.mirrored() ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    /** A number beside the axis. */
    void number(String text, double y) {
        double x = axis.later(axis.start(axis.first()), -LABEL_GAP);
        text(text, x, y, ChartColor.MUTED, false, axis.mirrored() ? TextAlignment.LEFT : TextAlignment.RIGHT);
    }

    /** The name of a line at its end. */
    void endName(String text, LocalDate day, double y, ChartColor color) {
        double x = axis.later(axis.x(day), LABEL_GAP);
        text(text, x, y, color, true, axis.mirrored() ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    /** A text that begins at a point, on a ground of its own where lines pass below it. */
    void textFrom(String text, double x, double y, ChartColor color) {
        Text measured = new Text(text);
        measured.setFont(Font.font("Inter", FONT));
        double width = measured.getLayoutBounds().getWidth() + 2 * GROUND;
        fill(ChartColor.SURFACE);
        graphics.fillRoundRect(
                axis.mirrored() ? x - width + GROUND : x - GROUND, y - FONT * 0.7, width, FONT * 1.4, GROUND, GROUND);
        text(text, x, y, color, false, axis.mirrored() ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    /** A text with its middle at a point. */
    void centred(String text, double x, double y, ChartColor color, boolean strong) {
        text(text, x, y, color, strong, TextAlignment.CENTER);
    }

    private void text(String text, double x, double y, ChartColor color, boolean strong, TextAlignment align) {
        graphics.setFill(colors.color(color));
        graphics.setFont(strong ? Font.font("Inter", FontWeight.BOLD, FONT) : Font.font("Inter", FONT));
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setTextAlign(align);
        graphics.fillText(text, x, y);
    }
}
