#include "models/places/postcode.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAllSql = "SELECT postcode, lon, lat, quality FROM postcodes"_L1;
constexpr auto kFindSql = "SELECT postcode, lon, lat, quality FROM postcodes WHERE postcode = ?"_L1;
constexpr auto kInsertSql = "INSERT INTO postcodes (id, postcode, lon, lat, quality) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE postcodes SET lon = ?, lat = ?, quality = ? WHERE postcode = ?"_L1;

constexpr int kInwardLength = 3;

Postcode toPostcode(const Row &row) { return {row.text(0), {row.real(1), row.real(2)}, row.number(3)}; }

bool isAsciiLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// One or two letters, a digit, and perhaps one letter or digit more: "N1", "NW5", "WC1A", "SW1A", "E20".
bool isOutcode(QStringView text)
{
    qsizetype letters = 0;
    while (letters < text.size() && isAsciiLetter(text[letters]))
        ++letters;
    const QStringView rest = text.mid(letters);
    return letters >= 1 && letters <= 2 && rest.size() >= 1 && rest.size() <= 2 && isAsciiDigit(rest[0]) &&
           (rest.size() == 1 || isAsciiDigit(rest[1]) || isAsciiLetter(rest[1]));
}

} // namespace

QString tidyPostcode(const QString &text)
{
    QString plain;
    plain.reserve(8);
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        plain += c.toUpper();
        if (plain.size() > 7)
            return {};
    }
    if (plain.size() < 5)
        return {};
    const QStringView inward = QStringView(plain).right(kInwardLength);
    const QStringView outward = QStringView(plain).chopped(kInwardLength);
    if (!isOutcode(outward) || !isAsciiDigit(inward[0]) || !isAsciiLetter(inward[1]) || !isAsciiLetter(inward[2]))
        return {};
    return plain.insert(outward.size(), u' ');
}

QString outcodeOf(const QString &postcode) { return postcode.section(u' ', 0, 0); }

QString sectorOf(const QString &postcode)
{
    const qsizetype space = postcode.indexOf(u' ');
    return space < 0 ? postcode : postcode.left(space + 2);
}

Result<QHash<QString, Postcode>> PostcodeRepository::all(Connection &connection)
{
    QHash<QString, Postcode> postcodes;
    ROSETTE_CHECK(Statement(connection, QString(kAllSql)).forEach([&](const Row &row) {
        const Postcode postcode = toPostcode(row);
        postcodes.insert(postcode.postcode, postcode);
    }));
    return postcodes;
}

Result<std::optional<Postcode>> PostcodeRepository::find(Connection &connection, const QString &postcode)
{
    return Statement(connection, QString(kFindSql)).bindAll(tidyPostcode(postcode)).first(toPostcode);
}

PostcodeWriter::PostcodeWriter(Connection &connection)
    : m_insert(connection, QString(kInsertSql))
    , m_update(connection, QString(kUpdateSql))
{
}

Status PostcodeWriter::insert(const Postcode &postcode)
{
    return m_insert.bindAll(newIdValue(), postcode.postcode, postcode.point.lon, postcode.point.lat, postcode.quality)
        .run();
}

Status PostcodeWriter::update(const Postcode &postcode)
{
    return m_update.bindAll(postcode.point.lon, postcode.point.lat, postcode.quality, postcode.postcode).run();
}

} // namespace rosette
