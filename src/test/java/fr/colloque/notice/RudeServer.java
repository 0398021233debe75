package fr.colloque.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says what a test wants to one command, and nothing more to be hung up on. */
final class RudeServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String reply;

    /**
     * Answers this command so; an empty reply hangs up instead.
     * {@code END} is the end of a message.
     */
    RudeServer(String command, String reply) throws IOException {
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.command = command;
        this.reply = reply;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (!socket.isClosed()) {
                converse(socket.accept());
            }
        } catch (IOException closed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private void converse(Socket peer) throws IOException {
        try (peer; BufferedReader lines = new BufferedReader(new InputStreamReader(
                peer.getInputStream(), StandardCharsets.UTF_8))) {
            say(peer, "220 rude");
            boolean inMessage = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (inMessage && !".".equals(line)) {
                    continue;
                }
                String said = inMessage ? "END" : line;
                if (said.startsWith(command)) {
                    if (reply.isEmpty()) {
                        return;
                    }
                    say(peer, reply);
                    inMessage = false;
                    continue;
                }
                inMessage = said.startsWith("DATA");
                say(peer, inMessage ? "354 go on" : said.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private static void say(Socket peer, String line) throws IOException {
        peer.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
