package org.skinweek.ui.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes a picture as a PNG file without AWT, which JavaFX's own modules do not need either. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Eight bits a channel, red green blue, deflate, no interlacing. */
    private static final byte[] FORMAT = {8, 2, 0, 0, 0};
    /** Each pixel of a line as its difference from the one to the left: shrinks well what a screen shows. */
    private static final int FILTER_SUB = 1;

    private Png() {}

    /** Writes a picture to a file. */
    public static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream headerData = new DataOutputStream(header);
        headerData.writeInt(width);
        headerData.writeInt(height);
        headerData.write(FORMAT);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", pixels(image, width, height));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] pixels(Image image, int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int[] line = new int[width];
        byte[] bytes = new byte[1 + width * 3];
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
                filterLine(line, bytes);
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    private static void filterLine(int[] line, byte[] bytes) {
        bytes[0] = FILTER_SUB;
        int before = 0;
        for (int x = 0; x < line.length; x++) {
            for (int channel = 0; channel < 3; channel++) {
                int shift = 16 - 8 * channel;
                bytes[1 + x * 3 + channel] = (byte) ((line[x] >> shift) - (before >> shift));
            }
            before = line[x];
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
