package io.lobbycard.personalization.engine;

import java.util.Arrays;

/** String ids with dense indexes, looked up by open addressing: 4 bytes a slot beside the strings themselves. */
final class Ids {

    private String[] ids = new String[16];
    private int[] slots = emptySlots(32);
    private int size;

    int size() {
        return size;
    }

    String id(int index) {
        return ids[index];
    }

    /** Index of the id, or -1. */
    int indexOf(String id) {
        return slots[slotOf(id)];
    }

    /** Index of the id, given out now if it is new. */
    int add(String id) {
        int slot = slotOf(id);
        if (slots[slot] < 0) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                rehash();
                slot = slotOf(id);
            }
            ids[size] = id;
            slots[slot] = size++;
        }
        return slots[slot];
    }

    /** The same ids in another order: index i of the result is index {@code order[i]} of this. */
    Ids inOrder(int[] order) {
        Ids sorted = new Ids();
        for (int index : order) {
            sorted.add(ids[index]);
        }
        return sorted;
    }

    boolean sameAs(Ids other) {
        return size == other.size && Arrays.equals(ids, 0, size, other.ids, 0, size);
    }

    Ids copy() {
        Ids copy = new Ids();
        copy.ids = ids.clone();
        copy.slots = slots.clone();
        copy.size = size;
        return copy;
    }

    /** A 64-bit hash of each id, equal on every machine and in every catalogue view. */
    long[] keys() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = Mixing.hash(ids[i]);
        }
        return keys;
    }

    private int slotOf(String id) {
        int mask = slots.length - 1;
        int slot = (int) Mixing.mix(id.hashCode()) & mask;
        while (slots[slot] >= 0 && !ids[slots[slot]].equals(id)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        slots = emptySlots(ids.length * 2);
        for (int i = 0; i < size; i++) {
            slots[slotOf(ids[i])] = i;
        }
    }

    private static int[] emptySlots(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, -1);
        return empty;
    }
}
