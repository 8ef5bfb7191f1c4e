package org.skinweek.platform.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes of a picture file one that is safe to keep. The pixels are written anew: what stood beside them, such as place,
 * camera or a small preview, cannot be left over by mistake. Nothing is written to any disk meanwhile.
 */
public final class PictureCleaner {
    private static final float QUALITY = 0.9f;

    private final PictureLimits limits;

    /** With the limits of the program. */
    public PictureCleaner(int longestEdge) {
        this(PictureLimits.shipped(longestEdge));
    }

    PictureCleaner(PictureLimits limits) {
        this.limits = limits;
    }

    /**
     * The clean picture of a file; takes up to seconds.
     *
     * @throws PictureException when it does not become one
     */
    public CleanPicture clean(Path file) throws PictureException {
        requireReadable(file);
        try {
            PictureFormat format = PictureFormat.of(file);
            CameraNotes notes = CameraNotes.of(file);
            if (notes.raw()) {
                throw new PictureException(PictureProblem.RAW);
            }
            BufferedImage decoded = new PictureDecoder(limits).decode(file, format);
            BufferedImage upright = notes.orientation().upright(decoded);
            return new CleanPicture(jpeg(upright), upright.getWidth(), upright.getHeight(), notes.taken());
        } catch (IOException e) {
            throw new PictureException(PictureProblem.UNREADABLE, e);
        }
    }

    private void requireReadable(Path file) throws PictureException {
        if (Files.isDirectory(file)) {
            throw new PictureException(PictureProblem.FOLDER);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new PictureException(PictureProblem.UNREADABLE);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new PictureException(PictureProblem.EMPTY);
            }
            if (size > limits.bytes()) {
                throw new PictureException(PictureProblem.FILE_TOO_LARGE);
            }
        } catch (IOException e) {
            throw new PictureException(PictureProblem.UNREADABLE, e);
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), param);
            }
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
