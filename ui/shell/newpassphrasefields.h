#pragma once

#include <QObject>
#include <QString>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace rosette {

/// A new passphrase typed twice, with a hint how strong it is; rows of a form.
class NewPassphraseFields : public QObject
{
    Q_OBJECT

public:
    NewPassphraseFields(QFormLayout *form, QObject *parent);

    QString passphrase() const;
    /// Why it cannot be taken yet; empty when both fields agree.
    QString problem() const;

private:
    void showHint();

    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_hint;
};

} // namespace rosette
