package org.skinweek.platform.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes pictures into sRGB, as small as they are kept; looks at their size before it takes memory for them. */
final class PictureDecoder {
    private final PictureLimits limits;

    PictureDecoder(PictureLimits limits) {
        this.limits = limits;
    }

    /** The picture in a file of a kind. */
    BufferedImage decode(Path file, PictureFormat format) throws IOException, PictureException {
        if (format == PictureFormat.JPEG && !JpegEnd.isThere(file)) {
            throw new PictureException(PictureProblem.BROKEN);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
            if (in == null || !readers.hasNext()) {
                throw new PictureException(PictureProblem.UNKNOWN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, /* seekForwardOnly= */ false, /* ignoreMetadata= */ true);
                return scaled(read(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private BufferedImage read(ImageReader reader) throws PictureException {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > limits.pixels()) {
                throw new PictureException(PictureProblem.TOO_MANY_PIXELS);
            }
            if (!reader.getImageTypes(0).hasNext()) {
                throw new PictureException(PictureProblem.PRINT_COLORS);
            }
            int step = limits.step(width, height);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException e) {
            // decoders throw whatever they stumble over: an index, a size, a missing table
            throw new PictureException(PictureProblem.BROKEN, e);
        }
    }

    /** In sRGB, on white where it lets something through, and no longer than what is kept. */
    private BufferedImage scaled(BufferedImage image) {
        double factor = Math.min(1, (double) limits.longestEdge() / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }
}
