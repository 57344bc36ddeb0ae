#include "models/store/campaignkey.h"

#include <cstring>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QCoreApplication>

namespace rosette {

namespace {
constexpr int kRounds = 256000; // SQLCipher 4's default

void writeHex(const unsigned char *bytes, int count, char *out)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    for (int i = 0; i < count; ++i) {
        *out++ = kDigits[bytes[i] >> 4];
        *out++ = kDigits[bytes[i] & 15];
    }
}
} // namespace

Result<std::shared_ptr<const CampaignKey>> CampaignKey::derive(const QString &passphrase, const QByteArray &salt)
{
    Q_ASSERT(salt.size() == kSaltBytes);
    QByteArray utf8 = passphrase.toUtf8();
    unsigned char key[kKeyBytes];
    const int isDerived = PKCS5_PBKDF2_HMAC(utf8.constData(), int(utf8.size()),
                                            reinterpret_cast<const unsigned char *>(salt.constData()), kSaltBytes,
                                            kRounds, EVP_sha512(), kKeyBytes, key);
    OPENSSL_cleanse(utf8.data(), size_t(utf8.size()));
    if (isDerived != 1) {
        return Error{ErrorCode::Io, QCoreApplication::translate("CampaignKey", "The key could not be derived from the passphrase."),
                     {}};
    }

    std::shared_ptr<CampaignKey> result(new CampaignKey);
    result->write(key, reinterpret_cast<const unsigned char *>(salt.constData()));
    OPENSSL_cleanse(key, sizeof key);
    return std::shared_ptr<const CampaignKey>(std::move(result));
}

std::shared_ptr<const CampaignKey> CampaignKey::random()
{
    unsigned char bytes[kKeyBytes + kSaltBytes];
    const int isFilled = RAND_bytes(bytes, sizeof bytes);
    Q_ASSERT(isFilled == 1);
    Q_UNUSED(isFilled)
    std::shared_ptr<CampaignKey> result(new CampaignKey);
    result->write(bytes, bytes + kKeyBytes);
    OPENSSL_cleanse(bytes, sizeof bytes);
    return result;
}

void CampaignKey::write(const unsigned char *key, const unsigned char *salt)
{
    char *out = m_specification;
    *out++ = 'x';
    *out++ = '\'';
    writeHex(key, kKeyBytes, out);
    out += 2 * kKeyBytes;
    writeHex(salt, kSaltBytes, out);
    out += 2 * kSaltBytes;
    *out = '\'';
}

QByteArray CampaignKey::newSalt()
{
    QByteArray salt(kSaltBytes, '\0');
    const int isFilled = RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), kSaltBytes);
    Q_ASSERT(isFilled == 1);
    Q_UNUSED(isFilled)
    return salt;
}

CampaignKey::~CampaignKey()
{
    OPENSSL_cleanse(m_specification, sizeof m_specification);
}

} // namespace rosette
