#include "models/register/pendingrows.h"

#include <QDataStream>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSchemaSql = R"(
CREATE TABLE pending_rows (id INTEGER PRIMARY KEY, file INTEGER NOT NULL, line INTEGER NOT NULL, door_id INTEGER, content BLOB NOT NULL) STRICT)"_L1;
constexpr auto kDoorIndexSql = "CREATE INDEX idx_pending_rows_door_id ON pending_rows (door_id)"_L1;
constexpr auto kLineIndexSql = "CREATE INDEX idx_pending_rows_line ON pending_rows (line, file)"_L1;
constexpr auto kInsertSql = "INSERT INTO pending_rows (id, file, line, door_id, content) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kSelectSql = "SELECT id, content FROM pending_rows"_L1;
constexpr auto kNamedSql = "SELECT EXISTS (SELECT 1 FROM pending_rows WHERE door_id = ?)"_L1;

QByteArray toBytes(const PendingRow &pending)
{
    const RegisterRow &row = pending.row;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << row.file << row.line << int(row.change) << row.number.district << row.number.number << row.number.suffix
        << row.sourceNumber << row.name.forename << row.name.surname << row.sourceName << row.title << row.marker
        << int(row.kind) << row.isOptedOut << row.birthDate << row.attainmentDate << row.addressLines << row.postcode
        << row.ward << row.uprn.has_value() << row.uprn.value_or(0) << row.remark << pending.nameKey
        << pending.place.district.value() << pending.place.door.value() << pending.sourceText;
    return bytes;
}

PendingRow fromBytes(qint64 id, const QByteArray &bytes)
{
    PendingRow pending;
    pending.id = id;
    RegisterRow &row = pending.row;
    int change = 0;
    int kind = 0;
    bool hasUprn = false;
    qint64 uprn = 0;
    qint64 district = 0;
    qint64 door = 0;
    QDataStream in(bytes);
    in >> row.file >> row.line >> change >> row.number.district >> row.number.number >> row.number.suffix >>
        row.sourceNumber >> row.name.forename >> row.name.surname >> row.sourceName >> row.title >> row.marker >>
        kind >> row.isOptedOut >> row.birthDate >> row.attainmentDate >> row.addressLines >> row.postcode >> row.ward >>
        hasUprn >> uprn >> row.remark >> pending.nameKey >> district >> door >> pending.sourceText;
    row.change = RegisterChange(change);
    row.kind = ElectorKind(kind);
    if (hasUprn)
        row.uprn = uprn;
    pending.place = {DistrictId(district), DoorId(door)};
    return pending;
}

} // namespace

PendingRows::PendingRows(std::unique_ptr<ScratchFile> file, std::unique_ptr<Connection> connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
}

Result<std::unique_ptr<PendingRows>> PendingRows::begin()
{
    ROSETTE_ASSIGN(auto file, ScratchFile::create());
    ROSETTE_ASSIGN(auto connection, file->openConnection());
    std::unique_ptr<PendingRows> rows(new PendingRows(std::move(file), std::move(connection)));
    ROSETTE_CHECK(Statement(*rows->m_connection, u"BEGIN"_s).run());
    for (const auto sql : {kSchemaSql, kDoorIndexSql, kLineIndexSql})
        ROSETTE_CHECK(Statement(*rows->m_connection, QString(sql)).run());
    rows->m_insert = std::make_unique<BulkStatement>(*rows->m_connection, QString(kInsertSql));
    return rows;
}

Status PendingRows::add(const PendingRow &pending)
{
    m_isSettled.push_back(false);
    return m_insert->run(qint64(m_isSettled.size()), pending.row.file, pending.row.line, pending.place.door,
                         toBytes(pending));
}

Result<std::optional<PendingRow>> PendingRows::find(int file, qint64 line)
{
    return Statement(*m_connection, kSelectSql + u" WHERE line = ? AND file = ?"_s)
        .bindAll(line, file)
        .first([](const Row &row) { return fromBytes(row.integer(0), row.blob(1)); });
}

Result<bool> PendingRows::isNamed(DoorId door)
{
    ROSETTE_ASSIGN(const qint64 isThere, Statement(*m_connection, QString(kNamedSql)).bindAll(door).scalar());
    return isThere != 0;
}

Status PendingRows::forEach(const std::function<Status(const PendingRow &)> &use) { return select(u"id"_s, use); }

Status PendingRows::forEachHousehold(const std::function<Status(const QList<PendingRow> &)> &use)
{
    QList<PendingRow> household;
    const auto finish = [&]() -> Status { return household.isEmpty() ? Status() : use(std::exchange(household, {})); };
    ROSETTE_CHECK(select(u"door_id, id"_s, [&](const PendingRow &pending) -> Status {
        const DoorId door = pending.place.door;
        if (!household.isEmpty() && (!door || household.first().place.door != door))
            ROSETTE_CHECK(finish());
        household += pending;
        return {};
    }));
    return finish();
}

Status PendingRows::select(const QString &order, const std::function<Status(const PendingRow &)> &use)
{
    return Statement(*m_connection, kSelectSql + u" ORDER BY "_s + order).forEach([&](const Row &row) -> Status {
        const qint64 id = row.integer(0);
        return m_isSettled[size_t(id - 1)] ? Status() : use(fromBytes(id, row.blob(1)));
    });
}

} // namespace rosette
