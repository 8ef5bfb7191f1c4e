package org.skinweek.ui.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A chart that is painted rather than made of nodes, so that ten years of days cost no more than one. Its colours come
 * from the theme by the stylesheet. It is painted again whenever its size, its colours or what it shows changes. What
 * moves with the pointer is a node above it, so that the rest is not painted for it.
 */
public abstract class PaintedChart extends Region {
    private static final Map<ChartColor, CssMetaData<PaintedChart, Color>> COLORS = new EnumMap<>(ChartColor.class);
    private static final List<CssMetaData<? extends Styleable, ?>> META_DATA;

    static {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        for (ChartColor color : ChartColor.values()) {
            CssMetaData<PaintedChart, Color> each = new ColorMetaData(color);
            COLORS.put(color, each);
            all.add(each);
        }
        META_DATA = List.copyOf(all);
    }

    private final Canvas canvas = new Canvas();
    private final Map<ChartColor, SimpleStyleableObjectProperty<Color>> colors = new EnumMap<>(ChartColor.class);

    /** An empty chart. */
    protected PaintedChart() {
        getStyleClass().add("painted-chart");
        canvas.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(canvas);
        COLORS.forEach((color, data) -> {
            SimpleStyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(data, this, color.name(), Color.GRAY);
            property.addListener((observable, before, now) -> repaint());
            colors.put(color, property);
        });
        effectiveNodeOrientationProperty().addListener((observable, before, now) -> repaint());
    }

    /** A colour as the theme has it now. */
    public final Color color(ChartColor color) {
        SimpleStyleableObjectProperty<Color> property = colors.get(color);
        return property == null ? Color.GRAY : property.get();
    }

    /** Has the chart painted again with the next frame, once however often it is asked. */
    protected final void repaint() {
        requestLayout();
    }

    /** True where time runs from right to left. */
    protected final boolean mirrored() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /** Paints all of it on an empty surface. */
    protected abstract void paint(GraphicsContext graphics, double width, double height);

    /** Places what moves with the pointer, where a chart has such. */
    protected void placeAbove() {}

    @Override
    protected final void layoutChildren() {
        double width = Math.max(0, getWidth());
        double height = Math.max(0, getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.relocate(0, 0);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, width, height);
        if (width > 0 && height > 0) {
            paint(graphics, width, height);
        }
        placeAbove();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META_DATA;
    }

    private static final class ColorMetaData extends CssMetaData<PaintedChart, Color> {
        private final ChartColor color;

        ColorMetaData(ChartColor color) {
            super(color.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.color = color;
        }

        @Override
        public boolean isSettable(PaintedChart chart) {
            SimpleStyleableObjectProperty<Color> property = chart.colors.get(color);
            return property != null && !property.isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(PaintedChart chart) {
            return Objects.requireNonNull(chart.colors.get(color));
        }
    }
}
