#include "models/places/addressparser.h"

#include "models/places/addresswords.h"
#include "models/places/postcode.h"
#include "models/places/streetname.h"
#include "models/tables/propercase.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

/// What one comma-separated piece of an address holds.
struct AddressParser::Piece
{
    QString flat;
    QString number;
    QString name;

    bool hasName() const { return !name.isEmpty(); }
    QString text() const { return QStringList{flat, number, name}.join(u' ').simplified(); }
};

namespace {

constexpr int kKnownStreet = 100;
constexpr int kNumbered = 15;
constexpr int kWeakest = 15; ///< a name below this is no street

using Words = QList<QStringView>;

QString joined(const Words &words, qsizetype begin, qsizetype end)
{
    QString text;
    for (qsizetype i = begin; i < end; ++i)
        text += (text.isEmpty() ? u""_s : u" "_s) + words.at(i);
    return text;
}

/// "Flat 2", "Flats 1 & 2", "Studio", "Flat above the Crown": the index after it, or `begin`.
qsizetype endOfNamedFlat(const Words &words, qsizetype begin)
{
    if (!AddressWords::isFlatWord(words.at(begin)))
        return begin;
    qsizetype at = begin + 1;
    if (at + 1 < words.size() && (words.at(at) == u"No"_s || words.at(at) == u"No."_s))
        ++at;
    if (at == words.size())
        return at;
    if (!AddressWords::isFlatId(words.at(at))) {
        const bool isName = words.at(begin).startsWith("flat"_L1, Qt::CaseInsensitive);
        return isName && AddressWords::streetLikeness(joined(words, at, words.size())) == 0 ? words.size() : begin;
    }
    ++at;
    while (at + 1 < words.size() && AddressWords::isJoiningWord(words.at(at)) &&
           AddressWords::isFlatId(words.at(at + 1)))
        at += 2;
    return at;
}

/// "Top Floor Flat", "Basement", "1st & 2nd Floors", "Ground Floor Rear": the index after it, or `begin`.
qsizetype endOfPlacedFlat(const Words &words, qsizetype begin)
{
    qsizetype at = begin;
    int ordinals = 0;
    while (at < words.size() && (AddressWords::isPositionWord(words.at(at)) || AddressWords::isOrdinal(words.at(at)) ||
                                 (at > begin && AddressWords::isJoiningWord(words.at(at))))) {
        ordinals += AddressWords::isOrdinal(words.at(at)) ? 1 : 0;
        ++at;
    }
    if (at == begin)
        return begin;
    const qsizetype afterPlace = at;
    while (at < words.size() && (AddressWords::isFloorWord(words.at(at)) || AddressWords::isFlatWord(words.at(at)) ||
                                 (at > afterPlace && AddressWords::isPositionWord(words.at(at)))))
        ++at;
    const bool isBare = at == afterPlace;
    if (isBare &&
        !(ordinals >= 2 ||
          (at == words.size() && (ordinals == 1 || words.at(begin).compare("basement"_L1, Qt::CaseInsensitive) == 0))))
        return begin;
    // "Top Floor Flat A", "Top Floor Flat 3, …"; but in "Basement Flat 106 Gaisford Street" the number is the house's.
    if (at < words.size() && AddressWords::isFlatId(words.at(at))) {
        const bool isLetter = words.at(at).size() == 1 && words.at(at).front().isLetter();
        const bool isFollowedByNumber = at + 1 < words.size() && AddressWords::isNumber(words.at(at + 1));
        if (!isBare && (isLetter || isFollowedByNumber || at + 1 == words.size()))
            ++at;
    }
    return at;
}

qsizetype endOfFlat(const Words &words, qsizetype begin)
{
    if (begin == words.size())
        return begin;
    const qsizetype end = endOfNamedFlat(words, begin);
    return end > begin ? end : endOfPlacedFlat(words, begin);
}

/// Told at once of nearly every piece of text: postcodes end in a digit and two letters.
bool mayEndInPostcode(const QString &text)
{
    int letters = 0;
    for (auto c = text.crbegin(); c != text.crend(); ++c) {
        if (c->isSpace())
            continue;
        if (letters == 2)
            return c->isDigit();
        if (!c->isLetter())
            return false;
        ++letters;
    }
    return false;
}

/// Cuts a postcode off the end of a piece of text and returns it.
QString takePostcode(QString &text)
{
    if (!mayEndInPostcode(text))
        return {};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const qsizetype count : {qsizetype(2), qsizetype(1)}) {
        if (words.size() < count)
            continue;
        const QString postcode = tidyPostcode(words.mid(words.size() - count).join(u' '));
        if (!postcode.isEmpty()) {
            text = words.mid(0, words.size() - count).join(u' ');
            return postcode;
        }
    }
    return {};
}

void addTo(QString &field, const QString &text, QLatin1String separator)
{
    if (!text.isEmpty())
        field += (field.isEmpty() ? QString() : QString(separator)) + text;
}

} // namespace

AddressParser::AddressParser(const QStringList &knownStreets)
{
    for (const QString &name : knownStreets)
        addKnownStreet(name);
}

void AddressParser::addKnownStreet(const QString &name) { addKnownKey(StreetName::key(name)); }

bool AddressParser::isKnownStreet(const QString &name) const
{
    return !m_knownStreets.isEmpty() && m_knownStreets.contains(StreetName::key(name));
}

AddressParser::Piece AddressParser::pieceOf(const QString &text)
{
    const Words words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    Piece piece;
    qsizetype at = endOfFlat(words, 0);
    piece.flat = joined(words, 0, at);
    if (at < words.size() && AddressWords::isNumber(words.at(at))) {
        piece.number = words.at(at++).toString();
        // "56 Flat 1 X Road"
        const qsizetype end = piece.flat.isEmpty() ? endOfFlat(words, at) : at;
        if (end > at)
            piece.flat = joined(words, at, end);
        at = end;
    }
    piece.name = joined(words, at, words.size());
    return piece;
}

/// A piece that stands before the street: the flat, the building, or the house number on a line of its own.
void AddressParser::addBefore(Address &address, const Piece &piece)
{
    addTo(address.flat, piece.flat, ", "_L1);
    if (!piece.hasName()) {
        QString &field = address.number.isEmpty() ? address.number : address.flat;
        addTo(field, piece.number, " "_L1);
        return;
    }
    if (address.flat.isEmpty())
        address.flat = piece.number;
    else
        addTo(address.building, piece.number, ", "_L1);
    addTo(address.building, piece.name, !piece.number.isEmpty() && !address.building.isEmpty() ? " "_L1 : ", "_L1);
}

void AddressParser::addAfter(Address &address, const Piece &piece)
{
    if (address.flat.isEmpty() && !piece.flat.isEmpty() && !piece.hasName() && piece.number.isEmpty())
        address.flat = piece.flat;
    else
        addTo(address.locality, piece.text(), ", "_L1);
}

/// Index of the piece that names the street; -1 when none does.
qsizetype AddressParser::streetAmong(const QList<Piece> &pieces) const
{
    qsizetype best = -1;
    int bestScore = kWeakest - 1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        if (!piece.hasName())
            continue;
        // A number on the line before counts as the street's own.
        const bool isNumbered =
            !piece.number.isEmpty() || (i > 0 && !pieces.at(i - 1).hasName() && !pieces.at(i - 1).number.isEmpty());
        const int score = (isKnownStreet(piece.name) ? kKnownStreet : AddressWords::streetLikeness(piece.name)) +
                          (isNumbered ? kNumbered : 0);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

Address AddressParser::parse(const QStringList &lines, const QString &postcode) const
{
    Address address;
    address.postcode = tidyPostcode(postcode);
    QList<Piece> pieces;
    for (const QString &line : lines) {
        const QString clean = cleanedText(line);
        if (clean.isEmpty())
            continue;
        addTo(address.original, clean, ", "_L1);
        const QStringList parts = properCaseAddress(clean).split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            QString text = part.simplified();
            const QString found = takePostcode(text);
            if (address.postcode.isEmpty())
                address.postcode = found;
            if (!text.isEmpty())
                pieces += pieceOf(text);
        }
    }

    // Without a street the first name is the building's: a farm, a cottage.
    const qsizetype street = streetAmong(pieces);
    const auto firstName =
        std::find_if(pieces.cbegin(), pieces.cend(), [](const Piece &piece) { return piece.hasName(); }) -
        pieces.cbegin();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        if (i == street) {
            addTo(address.flat, piece.flat, ", "_L1);
            addTo(address.number, piece.number, " "_L1);
            address.street = piece.name;
        } else if (i < street || (street < 0 && i <= firstName)) {
            addBefore(address, piece);
        } else {
            addAfter(address, piece);
        }
    }
    return address;
}

} // namespace rosette
