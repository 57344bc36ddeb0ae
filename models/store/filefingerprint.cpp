#include "models/store/filefingerprint.h"

#include <array>
#include <memory>

#include <openssl/evp.h>

#include <QFile>

namespace rosette {

namespace {

constexpr qint64 kPieceBytes = 256 * 1024;

using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

bool addTo(EVP_MD_CTX *digest, QFile &file)
{
    QByteArray piece(kPieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 bytes = file.read(piece.data(), piece.size());
        if (bytes <= 0)
            return bytes == 0;
        EVP_DigestUpdate(digest, piece.constData(), size_t(bytes));
    }
}

} // namespace

QString fileFingerprint(const QStringList &files)
{
    const Digest digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free); // by the processor's own instructions, where it has them
    EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr);
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || !addTo(digest.get(), file))
            return {};
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> sum;
    unsigned int bytes = 0;
    EVP_DigestFinal_ex(digest.get(), sum.data(), &bytes);
    return QString::fromLatin1(
        QByteArrayView(reinterpret_cast<const char *>(sum.data()), qsizetype(bytes)).toByteArray().toHex());
}

} // namespace rosette
