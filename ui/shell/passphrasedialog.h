#pragma once

#include "models/store/campaignfile.h"
#include "ui/shell/formdialog.h"

class QLineEdit;

namespace rosette {

class NewPassphraseFields;

/// Asks for the old passphrase, which must be right, and a new one. Whoever opened it changes the file, closed by then.
class PassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(CampaignFile file, QWidget *parent = nullptr);

    QString oldPassphrase() const;
    QString newPassphrase() const;

private:
    void checkTyped();

    const CampaignFile m_file;
    QLineEdit *m_old;
    NewPassphraseFields *m_new;
};

} // namespace rosette
