#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rosette {

/// The mark, the campaign's name and a field: all that is seen of a locked campaign, or of one about to be opened.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(QWidget *parent = nullptr);

    /// `hint` is a muted sentence below the field; the demo tells its passphrase there.
    void show(const QString &campaignName, const QString &hint = {});
    void showProblem(const QString &sentence);
    /// What is being done with the file; nothing can be typed meanwhile.
    void showWorking(const QString &sentence);

signals:
    void passphraseEntered(const QString &passphrase);
    void anotherCampaignWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void say(const QString &sentence, bool isProblem);

    QLabel *m_name;
    QLineEdit *m_field;
    QLabel *m_sentence;
};

} // namespace rosette
