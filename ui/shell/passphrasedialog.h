#pragma once

#include "ui/shell/formdialog.h"

class QLineEdit;

namespace rosette {

class Campaign;
class NewPassphraseFields;

/// Changes the passphrase of the open campaign.
class PassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(Campaign &campaign, QWidget *parent = nullptr);

private:
    void change();

    Campaign &m_campaign;
    QLineEdit *m_old;
    NewPassphraseFields *m_new;
};

} // namespace rosette
