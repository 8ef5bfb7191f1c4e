package org.skinweek.platform.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Makes picture files in memory, with what cameras write beside the pixels. */
public final class PictureBytes {
    private static final int LONG = 4;
    private static final int SHORT = 3;
    /** Bytes of a tag in a directory. */
    private static final int TAG = 12;

    private static final int ASCII = 2;
    private static final int RATIONAL = 5;

    private PictureBytes() {}

    /** A picture whose upper left quarter is red and whose lower right one is blue, on grey. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, height / 2, width, height);
        graphics.dispose();
        return image;
    }

    /** A picture in a format of ImageIO. */
    public static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("nothing writes " + format);
        }
        return bytes.toByteArray();
    }

    /** A JPEG file of a camera that tells its place, its make, the moment and how it was held. */
    public static byte[] fromCamera(BufferedImage image, int orientation, String moment) throws IOException {
        byte[] plain = encoded(image, "jpeg");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif(orientation, moment)));
        segment(
                bytes,
                0xE1,
                ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                                + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='Somebody'/>"
                                + "</rdf:RDF></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8));
        segment(bytes, 0xFE, "taken at home".getBytes(StandardCharsets.UTF_8));
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    /** A JPEG file of which the colours are those of a profile. */
    public static byte[] withProfile(BufferedImage image, byte[] profile) throws IOException {
        byte[] plain = encoded(image, "jpeg");
        int behindJfif = 4 + 16;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, behindJfif);
        segment(bytes, 0xE2, joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII), profile));
        bytes.write(plain, behindJfif, plain.length - behindJfif);
        return bytes.toByteArray();
    }

    /** A TIFF that calls its first picture a small one beside a larger: its first tag makes room for that. */
    static byte[] asReduced(byte[] tiff) {
        byte[] reduced = tiff.clone();
        ByteBuffer bytes = ByteBuffer.wrap(reduced);
        bytes.order(reduced[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(LONG);
        int count = bytes.getShort(directory);
        ByteBuffer moved = ByteBuffer.allocate(reduced.length + 2 + (count + 1) * TAG + LONG);
        moved.order(bytes.order());
        moved.put(reduced);
        moved.putInt(LONG, reduced.length);
        moved.putShort((short) (count + 1));
        moved.putShort((short) 254).putShort((short) LONG).putInt(1).putInt(1);
        moved.put(reduced, directory + 2, count * TAG);
        moved.putInt(0);
        return moved.array();
    }

    private static void segment(ByteArrayOutputStream out, int kind, byte[] content) {
        out.write(0xFF);
        out.write(kind);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    /** One entry of a directory; what does not fit into four bytes lies behind the directory. */
    private static final class Tag {
        private final int number;
        private final int type;
        private final int count;
        private final byte[] value;

        Tag(int number, int type, int count, byte[] value) {
            this.number = number;
            this.type = type;
            this.count = count;
            this.value = value;
        }

        static Tag text(int number, String text) {
            byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
            return new Tag(number, ASCII, value.length, value);
        }

        static Tag number(int number, int type, int value) {
            ByteBuffer bytes = ByteBuffer.allocate(LONG);
            return new Tag(
                    number,
                    type,
                    1,
                    type == SHORT
                            ? bytes.putShort((short) value).array()
                            : bytes.putInt(value).array());
        }

        static Tag degrees(int number, int degrees, int minutes) {
            ByteBuffer bytes = ByteBuffer.allocate(3 * 2 * LONG);
            List.of(degrees, 1, minutes, 1, 0, 1).forEach(bytes::putInt);
            return new Tag(number, RATIONAL, 3, bytes.array());
        }
    }

    /** Main directory, then that of the photo, then that of the place. */
    private static byte[] exif(int orientation, String moment) {
        List<Tag> photo = List.of(Tag.text(0x9003, moment), Tag.text(0xA433, "Lens maker"));
        List<Tag> place = List.of(
                Tag.text(0x0001, "N"), Tag.degrees(0x0002, 52, 31), Tag.text(0x0003, "E"), Tag.degrees(0x0004, 13, 24));
        int header = 8;
        int photoAt = header + main(orientation, 0, 0).length;
        int placeAt = photoAt + directory(photo, photoAt).length;
        byte[] beginning = ByteBuffer.allocate(header)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(header)
                .array();
        return joined(
                joined(beginning, main(orientation, photoAt, placeAt)),
                joined(directory(photo, photoAt), directory(place, placeAt)));
    }

    private static byte[] main(int orientation, int photoAt, int placeAt) {
        return directory(
                List.of(
                        Tag.text(0x010F, "Camera maker"),
                        Tag.text(0x0110, "Model of 2026"),
                        Tag.number(0x0112, SHORT, orientation),
                        Tag.number(0x8769, LONG, photoAt),
                        Tag.number(0x8825, LONG, placeAt)),
                8);
    }

    private static byte[] directory(List<Tag> tags, int at) {
        int behind = at + 2 + tags.size() * 12 + LONG;
        ByteBuffer entries = ByteBuffer.allocate(behind - at);
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        entries.putShort((short) tags.size());
        for (Tag tag : tags) {
            entries.putShort((short) tag.number).putShort((short) tag.type).putInt(tag.count);
            if (tag.value.length <= LONG) {
                byte[] padded = new byte[LONG];
                System.arraycopy(tag.value, 0, padded, 0, tag.value.length);
                entries.put(padded);
            } else {
                entries.putInt(behind + values.size());
                values.writeBytes(tag.value);
            }
        }
        entries.putInt(0);
        return joined(entries.array(), values.toByteArray());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
