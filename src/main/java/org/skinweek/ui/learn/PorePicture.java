package org.skinweek.ui.learn;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.skinweek.ui.kit.WrappingPane;

/**
 * A cut through the skin with one pore, drawn in the colours of the theme. It is drawn on a sheet of 208 by 176 and grows
 * with its width; lines of the story point at nothing in it by place, so it looks the same when text runs from the right.
 */
final class PorePicture extends WrappingPane {
    private static final double WIDTH = 208;
    private static final double HEIGHT = 176;
    private static final double WIDEST = 320;

    private final Scale scale = new Scale(1, 1);

    /** How the pore looks. */
    enum Look {
        /** A pore as it naturally is: a hair and an oil gland share a narrow opening. */
        CLEAR,
        /** Filled and plugged by oil and dead cells. */
        OILY,
        /** Slack, because what holds it in shape is broken. */
        SLACK
    }

    /**
     * A picture.
     *
     * @param spoken what it shows, for those who cannot see it
     */
    PorePicture(Look look, String spoken) {
        super(WIDTH);
        getStyleClass().add("pore-picture");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setMinWidth(WIDTH / 2);
        setMaxWidth(WIDEST);
        Group drawing = new Group();
        drawing.getTransforms().add(scale);
        drawing.getChildren().addAll(layers(look));
        getChildren().add(drawing);
    }

    @Override
    protected double place(double width, boolean really) {
        double factor = Math.min(width, WIDEST) / WIDTH;
        if (really) {
            scale.setX(factor);
            scale.setY(factor);
        }
        return Math.ceil(HEIGHT * factor);
    }

    private static List<SVGPath> layers(Look look) {
        List<SVGPath> layers = new ArrayList<>();
        layers.add(path("M0 32 H208 V76 H0 Z", "pore-upper"));
        layers.add(path("M0 76 H208 V168 Q208 176 200 176 H8 Q0 176 0 168 Z", "pore-deep"));
        for (int y = 94; y <= 154; y += 20) {
            layers.add(path(fibre(y, look), look == Look.SLACK ? "pore-fibre-broken" : "pore-fibre"));
        }
        switch (look) {
            case CLEAR -> {
                layers.add(gland(0, 0));
                layers.add(hole("M92 32 Q98 33 98 44 V142 Q99 156 104 160 Q109 156 110 142 V44 Q110 33 116 32 Z"));
                layers.add(
                        wall("M0 32 H92 Q98 33 98 44 V142 Q99 156 104 160 Q109 156 110 142 V44 Q110 33 116 32 H208"));
                layers.add(path("M104 10 V158", "pore-hair"));
            }
            case OILY -> {
                layers.add(gland(4, -4));
                layers.add(
                        hole("M76 32 Q84 34 85 48 L88 130 Q92 152 104 160 Q116 152 120 130 L123 48 Q124 34 132 32 Z"));
                layers.add(path(
                        "M82 31 Q86 40 87 56 L90 124 Q94 146 104 146 Q114 146 118 124 L121 56 Q122 40 126 31"
                                + " Q104 22 82 31 Z",
                        "pore-oil"));
                layers.add(wall(
                        "M0 32 H76 Q84 34 85 48 L88 130 Q92 152 104 160 Q116 152 120 130 L123 48 Q124 34 132 32 H208"));
                layers.add(path("M85 31 Q104 22 123 31 Q104 41 85 31 Z", "pore-plug"));
            }
            case SLACK -> {
                layers.add(gland(10, 0));
                layers.add(
                        hole("M62 32 Q90 38 94 72 L98 142 Q99 156 104 160 Q109 156 110 142 L114 72 Q118 38 146 32 Z"));
                layers.add(wall(
                        "M0 32 H62 Q90 38 94 72 L98 142 Q99 156 104 160 Q109 156 110 142 L114 72 Q118 38 146 32 H208"));
                layers.add(path("M104 10 V158", "pore-hair"));
            }
        }
        layers.add(path(bracket(look), "pore-bracket"));
        return layers;
    }

    /** The width of the opening, measured above the skin. */
    private static String bracket(Look look) {
        int half = switch (look) {
            case CLEAR -> 12;
            case OILY -> 28;
            case SLACK -> 42;
        };
        return "M" + (104 - half) + " 10 V4 H" + (104 + half) + " V10";
    }

    /** Fibres beside the pore; they sag where they are broken. */
    private static String fibre(int y, Look look) {
        int sag = look == Look.SLACK ? 5 : 0;
        String wave = " q12 -6 24 0 t24 0 t24 " + sag;
        return "M6 " + y + wave + " M130 " + y + wave;
    }

    private static SVGPath gland(double right, double up) {
        SVGPath gland = path(
                "M112 124 q6 -8 12 -3 q4 -10 13 -5 q10 -3 11 7 q9 5 3 13 q3 11 -8 12 q-6 8 -14 2 q-12 4 -13 -7"
                        + " q-8 -4 -4 -11 Z",
                "pore-gland");
        gland.setTranslateX(right);
        gland.setTranslateY(up);
        return gland;
    }

    private static SVGPath hole(String content) {
        return path(content, "pore-hole");
    }

    private static SVGPath wall(String content) {
        return path(content, "pore-wall");
    }

    private static SVGPath path(String content, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
