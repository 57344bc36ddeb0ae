#pragma once

#include <functional>

#include <QMultiHash>

#include "models/places/mappedaddress.h"
#include "models/places/streetnumbers.h"

namespace rosette {

/// The mapped addresses, ready for questions. "12-16" answers for 12, 14 and 16.
class AddressBook
{
public:
    /// What is asked for; keys by StreetName::key().
    struct Query
    {
        QString streetKey;
        QString number;
        QString buildingKey;
        QString flat;
        QString postcode;
        /// Whether a place may be meant at all: streets of one name stand in many towns.
        std::function<bool(LonLat)> isPlausible;
    };

    explicit AddressBook(const QList<MappedAddress> &addresses);

    std::optional<LonLat> byUprn(qint64 uprn) const;
    /// The house or building itself; it lives as long as the book. Null when it is not mapped.
    const MappedAddress *find(const Query &query) const;
    /// The UPRN of exactly this address, flat included.
    std::optional<qint64> uprnOf(const Query &query) const;
    /// The middle of what is mapped on this street under this postcode; on any street when `streetKey` is empty.
    std::optional<LonLat> middleOf(const QString &streetKey, const QString &postcode) const;
    /// The numbers of a street, as far as they are plausible.
    StreetNumbers numbersOf(const QString &streetKey, const std::function<bool(LonLat)> &isPlausible) const;

private:
    struct Entry
    {
        qsizetype index = 0;
        bool isExact = true; ///< not one of a range
    };

    void indexNumbers(qsizetype index);
    int score(const Entry &entry, const Query &query) const;
    template <typename Entries>
    const MappedAddress *best(const Entries &entries, const QString &key, const Query &query) const;

    QList<MappedAddress> m_addresses;
    QHash<qint64, qsizetype> m_byUprn;
    QMultiHash<QString, Entry> m_byNumber;
    QMultiHash<QString, Entry> m_byBuilding;
    QMultiHash<QString, qsizetype> m_byStreet;
    QMultiHash<QString, qsizetype> m_byPostcode;
};

} // namespace rosette
