#include "models/store/passphrasechange.h"

#include <QCoreApplication>

#include "models/store/campaignkey.h"
#include "models/store/connection.h"
#include "models/store/filecheck.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PassphraseChange", text); }

} // namespace

Status changePassphrase(const QString &path, const QString &oldPassphrase, const QString &newPassphrase)
{
    if (newPassphrase.isEmpty())
        return Error{ErrorCode::Invalid, tr("A campaign needs a passphrase. The old one still holds."), {}};
    ROSETTE_ASSIGN(const QByteArray salt, FileCheck::readSalt(path));
    ROSETTE_ASSIGN(const auto oldKey, CampaignKey::derive(oldPassphrase, salt));
    auto opened = Connection::open(path, *oldKey, {.isRecording = false});
    if (!opened && opened.error().code == ErrorCode::WrongKey)
        return Error{ErrorCode::WrongKey, tr("The old passphrase is not right. Nothing was changed."), {}};
    ROSETTE_ASSIGN(const auto connection, std::move(opened));
    ROSETTE_ASSIGN(const auto newKey, CampaignKey::derive(newPassphrase, salt));
    // Outside WAL the whole change is one transaction of the file itself; it also needs that nobody else has it open.
    ROSETTE_CHECK(Statement(*connection, u"PRAGMA journal_mode = DELETE"_s).run());
    ROSETTE_CHECK(connection->rekey(*newKey));
    return Statement(*connection, u"PRAGMA journal_mode = WAL"_s).run();
}

} // namespace rosette
