package vn.doithoai.conference;

/// The code of an invitation, without the code: what it is made from again and what proves it.
///
/// @param seed with the hall's secret, gives the 20 digits again for printing
/// @param codeHash SHA-256 of the digits, in hex
public record Ticket(String seed, String codeHash) {}
