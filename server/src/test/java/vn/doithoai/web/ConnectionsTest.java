package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

/// One phone that opens as many connections as it can leaves room for everybody else.
class ConnectionsTest {
    private static final int MAX = 8_000;
    private static final Network PHONE = at("192.168.1.20");

    private final Connections connections = new Connections(MAX);

    @Test
    void onePhoneTakesAQuarterAndNobodyElsesRoom() {
        int stay = 0;
        for (int i = 0; i < MAX; i++) {
            if (connections.come(PHONE)) stay++;
            else connections.left(PHONE);
        }
        assertEquals(MAX / 4, stay);
        assertTrue(connections.come(at("192.168.1.21")));
    }

    @Test
    void whoHasGoneLeavesRoom() {
        for (int i = 0; i < MAX / 4; i++) assertTrue(connections.come(PHONE));
        assertFalse(connections.come(PHONE));
        connections.left(PHONE);
        connections.left(PHONE);
        assertTrue(connections.come(PHONE));
    }

    @Test
    void aProxyOnThisMachineBringsTheWholeHall() {
        for (int i = 0; i < MAX; i++) assertTrue(connections.come(at("127.0.0.1")));
        assertFalse(connections.come(at("127.0.0.1")));
    }

    @Test
    void allTogetherTakeNoMoreThanThereIs() {
        for (int i = 0; i < MAX; i++) assertTrue(connections.come(at("10.0.0." + i % 8)));
        assertFalse(connections.come(at("10.0.1.1")));
    }

    @Test
    void aHostsIpv6NetworkIsOne() {
        assertEquals(at("2001:db8:1:2:3:4:5:6"), at("2001:db8:1:2:aaaa:bbbb:cccc:dddd"));
        assertTrue(at("0:0:0:0:0:0:0:1").ownMachine());
        assertFalse(at("2001:db8:1:2:3:4:5:6").ownMachine());
    }

    private static Network at(String address) {
        return Network.of(SocketAddress.inetSocketAddress(80, address));
    }
}
