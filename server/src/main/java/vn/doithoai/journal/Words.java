package vn.doithoai.journal;

/// One sentence in both languages of those who run a hall.
record Words(String english, String vietnamese) {}
