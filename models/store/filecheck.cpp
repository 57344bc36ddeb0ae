#include "models/store/filecheck.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "models/store/campaignkey.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FileCheck", text);
}

/// Bits for each byte; encrypted pages are within a hair of 8.
double entropy(const QByteArray &bytes)
{
    std::array<int, 256> counts{};
    for (const char c : bytes)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const int count : counts) {
        if (count > 0) {
            const double share = double(count) / double(bytes.size());
            bits -= share * std::log2(share);
        }
    }
    return bits;
}

bool isKnownDocument(const QByteArray &head)
{
    for (const char *magic : {"PK\x03\x04", "%PDF", "\x89PNG", "\xff\xd8\xff", "\xef\xbb\xbf", "Rar!", "7z\xbc\xaf", "\x1f\x8b", "\xd0\xcf\x11\xe0"}) {
        if (head.startsWith(magic))
            return true;
    }
    return false;
}

} // namespace

Result<QByteArray> FileCheck::readSalt(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, tr("There is no file %1. Check the name and the folder.").arg(shown), {}};
    if (info.isDir())
        return Error{ErrorCode::Invalid, tr("%1 is a folder. Choose a campaign file in it.").arg(shown), {}};

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, tr("%1 cannot be read. Ask for the right to read it, or copy it to a folder of your own.").arg(shown),
                     file.errorString()};
    }
    const QByteArray head = file.read(kPageBytes);
    if (head.startsWith("SQLite format 3")) {
        return Error{ErrorCode::Invalid, tr("%1 is an unencrypted SQLite database, not a Rosette campaign. Rosette opens encrypted campaigns only.").arg(shown), {}};
    }
    if (head.isEmpty())
        return Error{ErrorCode::Corrupt, tr("%1 is empty. If it was a campaign, open your latest backup.").arg(shown), {}};
    if (isKnownDocument(head) || (head.size() >= 256 && entropy(head) < (head.size() >= kPageBytes ? 7.5 : 6.0)))
        return Error{ErrorCode::Invalid, tr("%1 is not a Rosette campaign. To bring its contents into a campaign, use Import.").arg(shown), {}};
    if (head.size() < kPageBytes) {
        return Error{ErrorCode::Corrupt,
                     tr("%1 is no campaign, or was cut off: it has only %2 bytes. It was left untouched; open your latest backup.").arg(shown).arg(head.size()), {}};
    }
    return head.first(CampaignKey::kSaltBytes);
}

Error FileCheck::keyDidNotFit(const QString &path)
{
    return Error{ErrorCode::WrongKey,
                 tr("The passphrase does not open %1. Check capitals and spaces and try again; the file was left untouched. "
                    "Nobody can open it without the passphrase.")
                     .arg(QDir::toNativeSeparators(path)),
                 {}};
}

Status FileCheck::hasAllPages(const QString &path, qint64 pageCount)
{
    const qint64 size = QFileInfo(path).size();
    if (size >= pageCount * kPageBytes || QFileInfo(path + u"-wal"_s).size() > 0)
        return {};
    return Error{ErrorCode::Corrupt,
                 tr("%1 was cut off: %2 of %3 pages are there. It was left untouched; open your latest backup.")
                     .arg(QDir::toNativeSeparators(path))
                     .arg(size / kPageBytes)
                     .arg(pageCount),
                 {}};
}

} // namespace rosette
