#pragma once

#include <functional>
#include <memory>

#include "models/store/campaign.h"
#include "ui/shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class NewPassphraseFields;
class Prompts;

/// Name, nation, file and passphrase of a new campaign; makes it and hands it over.
class NewCampaignDialog : public FormDialog
{
    Q_OBJECT

public:
    NewCampaignDialog(Prompts &prompts, const Clock &clock, QWidget *parent = nullptr);

    /// The campaign that was made, once; after the dialog was accepted.
    std::unique_ptr<Campaign> takeCampaign() { return std::move(m_campaign); }

private:
    void suggestPath(const QString &name);
    void choosePath();
    void create();

    Prompts &m_prompts;
    const Clock &m_clock;
    QLineEdit *m_name;
    QComboBox *m_nation;
    QLineEdit *m_path;
    NewPassphraseFields *m_passphrase;
    std::unique_ptr<Campaign> m_campaign;
};

} // namespace rosette
