#pragma once

#include <QList>
#include <QString>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// Brings a campaign file to the schema of this program: numbered, append-only steps, one transaction each.
class Migrator
{
public:
    enum class Outcome {
        CurrentVersion,
        Upgraded,
        UpgradeFailed,
        NewerVersion,
        NotACampaign,
    };
    struct Step
    {
        int number = 0;
        QString name;
        QString sql;
    };
    struct Report
    {
        Outcome outcome = Outcome::CurrentVersion;
        int fromVersion = 0;
        int toVersion = 0;
        Error error; ///< for UpgradeFailed: which step and why; the step was rolled back
    };

    static constexpr int kApplicationId = 0x526F7365; // "Rose"

    /// The steps compiled into the program, in order.
    static QList<Step> builtInSteps();
    static int latestVersion() { return int(builtInSteps().size()); }

    explicit Migrator(QList<Step> steps = builtInSteps()) : m_steps(std::move(steps)) {}

    /// What migrate() would find, without writing.
    Result<Report> inspect(Connection &connection) const;
    /// Takes every missing step. `connection` must not be recording. The caller makes the backup first.
    Result<Report> migrate(Connection &connection) const;

private:
    Status applyStep(Connection &connection, const Step &step) const;

    QList<Step> m_steps;
};

} // namespace rosette
