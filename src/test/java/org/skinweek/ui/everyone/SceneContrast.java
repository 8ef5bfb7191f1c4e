package org.skinweek.ui.everyone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether texts and meaningful shapes of a window's content stand out from what they are drawn on. */
final class SceneContrast {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    /** What is dimmed while something is in hand, so that the good places stand out: it is read again a moment later. */
    private static final List<PseudoClass> DIMMED = Stream.of("dimmed", "leaving", "dropped")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private SceneContrast() {}

    static List<String> faults(Scene scene) {
        Node front = ShownNodes.front(scene);
        List<String> faults = new ArrayList<>();
        for (Node node : ShownNodes.in(front, SceneContrast::isSeen)) {
            if (isDimmed(node)) {
                continue;
            }
            Color ground = groundOf(node);
            double contrast = ColorContrast.between(
                    ColorContrast.over(ColorContrast.faded(colorOf(node), opacityOf(node)), ground), ground);
            if (contrast < (node instanceof Text && !(node instanceof FontIcon) ? TEXT : SHAPE)) {
                faults.add(
                        String.format(Locale.ROOT, "%.1f: %s on %s: %s", contrast, colorOf(node), ground, place(node)));
            }
        }
        return faults;
    }

    private static boolean isDimmed(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (DIMMED.stream().anyMatch(each.getPseudoClassStates()::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(Node node) {
        if (node instanceof Text text) {
            return !text.getText().isBlank() && text.getFill() instanceof Color color && color.getOpacity() > 0;
        }
        return node.getStyleClass().contains("active-badge")
                && node instanceof Region badge
                && badge.getBackground() != null;
    }

    private static Color colorOf(Node node) {
        if (node instanceof Text text && text.getFill() instanceof Color color) {
            return color;
        }
        Region shape = (Region) node;
        List<BackgroundFill> fills = shape.getBackground().getFills();
        Color fill = (Color) fills.get(fills.size() - 1).getFill();
        // an outline is seen by its line
        boolean outline = fill.getOpacity() == 0 && shape.getBorder() != null;
        return outline ? (Color) shape.getBorder().getStrokes().get(0).getTopStroke() : fill;
    }

    private static double opacityOf(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    /** What is drawn under the middle of a node: grounds of what it lies in, and of what lies beside it and under it. */
    private static Color groundOf(Node node) {
        Bounds place = ShownNodes.bounds(node);
        double x = place.getCenterX();
        double y = place.getCenterY();
        List<Color> layers = new ArrayList<>();
        for (Node each = node; each != null; each = each.getParent()) {
            if (each != node && each instanceof Region region) {
                addGrounds(region, x, y, layers);
            }
            Parent parent = each.getParent();
            if (parent != null && !isSolid(layers)) {
                List<Node> children = parent.getChildrenUnmodifiable();
                for (int i = children.indexOf(each) - 1; i >= 0; i--) {
                    if (isUnder(children.get(i), each, x, y)) {
                        addGrounds((Region) children.get(i), x, y, layers);
                    }
                }
            }
            if (isSolid(layers)) {
                break;
            }
        }
        Color ground = Color.WHITE;
        for (int i = layers.size() - 1; i >= 0; i--) {
            ground = ColorContrast.over(layers.get(i), ground);
        }
        return ground;
    }

    private static boolean isUnder(Node beside, Node node, double x, double y) {
        return beside instanceof Region
                && beside.isVisible()
                && beside.getViewOrder() >= node.getViewOrder()
                && ShownNodes.bounds(beside).contains(x, y);
    }

    private static boolean isSolid(List<Color> layers) {
        return !layers.isEmpty() && layers.get(layers.size() - 1).getOpacity() == 1;
    }

    /** Adds the grounds of a region from the top one to the first that nothing is seen through. */
    private static void addGrounds(Region region, double x, double y, List<Color> layers) {
        if (region.getBackground() == null || region.getShape() != null) {
            return;
        }
        Bounds bounds = ShownNodes.bounds(region);
        boolean scrolledAway = !bounds.contains(x, y);
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
            BackgroundFill fill = fills.get(i);
            boolean under = scrolledAway
                    || (x >= bounds.getMinX() + fill.getInsets().getLeft()
                            && x <= bounds.getMaxX() - fill.getInsets().getRight()
                            && y >= bounds.getMinY() + fill.getInsets().getTop()
                            && y <= bounds.getMaxY() - fill.getInsets().getBottom());
            if (under && fill.getFill() instanceof Color color && color.getOpacity() > 0) {
                layers.add(color);
                if (color.getOpacity() == 1) {
                    return;
                }
            }
        }
    }

    private static String place(Node node) {
        List<String> path = new ArrayList<>();
        for (Node each = node.getParent(); each != null && path.size() < 4; each = each.getParent()) {
            path.add(0, ShownNodes.name(each));
        }
        return "“" + written(node) + "” in " + String.join(" > ", path);
    }

    private static String written(Node node) {
        if (node instanceof FontIcon icon) {
            return icon.getIconCode().getDescription();
        }
        return node instanceof Text text ? text.getText() : "shape";
    }
}
