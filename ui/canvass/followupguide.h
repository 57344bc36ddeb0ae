#pragma once

#include <QWidget>

#include "ui/shell/appcontext.h"

class QLabel;
class QPushButton;

namespace rosette {

/// What to bear in mind while one kind of ask is worked through; of postal votes the official page, to be passed on.
class FollowUpGuide : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpGuide(AppContext &context, QWidget *parent = nullptr);

    /// The key of a code; hidden when there is nothing to say of it.
    void showAsk(const QString &ask);

private:
    void copyLink();

    AppContext &m_context;
    QString m_link;
    QLabel *m_text;
    QPushButton *m_copy;
};

} // namespace rosette
